import { describe, expect, test } from 'vitest';

import { browserPath } from './browser.ts';

const playwright = '/cache/playwright/chrome';

function choose(env: Record<string, string>, files: string[], platform: NodeJS.Platform = 'linux') {
  return browserPath({ env, platform, playwright, exists: (path) => files.includes(path) });
}

describe('the browser for tests', () => {
  test('is the one that CHROME_PATH names, before all others', () => {
    expect(choose({ CHROME_PATH: '/opt/chrome' }, ['/opt/chrome', playwright])).toBe('/opt/chrome');
  });

  test('is never another one when CHROME_PATH is wrong', () => {
    expect(() => choose({ CHROME_PATH: '/opt/gone' }, [playwright])).toThrow(/CHROME_PATH names \/opt\/gone/);
  });

  test("is Playwright's before the system's", () => {
    expect(choose({ PATH: '/usr/bin' }, ['/usr/bin/chromium', playwright])).toBe(playwright);
  });

  test("is the system's, found on the PATH", () => {
    expect(choose({ PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/google-chrome'])).toBe('/usr/bin/google-chrome');
  });

  test('is one without windows before the whole one', () => {
    const both = ['/usr/bin/chromium', '/usr/local/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(choose({ PATH: '/usr/local/bin:/usr/bin' }, both)).toBe('/usr/bin/chromium-headless-shell');
  });

  test('is found in the folders of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(choose({}, [mac], 'darwin')).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(choose({ PROGRAMFILES: 'C:\\Program Files' }, [windows], 'win32')).toBe(windows);
  });

  test('when there is none, the error says how to get one', () => {
    expect(() => choose({}, [])).toThrow(
      /apt-get install chromium[\s\S]*playwright install chromium[\s\S]*CHROME_PATH/,
    );
  });
});
