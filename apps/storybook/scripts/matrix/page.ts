import type { Browser, Page } from 'playwright';

/** How a loaded story is shown. */
export interface Look {
  theme: string;
  colorScheme: 'light' | 'dark';
  /** In CSS pixels. */
  width: number;
}

/** Every look, ordered so that the width, which costs a layout, changes once. */
export function looks(themes: string[]): Look[] {
  return [1280, 320].flatMap((width) =>
    themes.flatMap((theme) => (['light', 'dark'] as const).map((colorScheme) => ({ theme, colorScheme, width }))),
  );
}

/** A page in which nothing moves. */
export const openPage = (browser: Browser): Promise<Page> => browser.newPage({ reducedMotion: 'reduce' });

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
  }
}

/** Loads a story and waits until it has rendered and played. Its own check with axe is left out, since two cannot run at once. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto(`${address}&globals=a11y.manual:!true`);
  const phase = await page.waitForFunction(() => {
    // oxlint-disable-next-line no-underscore-dangle -- Storybook's own name
    const { phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return phase === 'finished' || phase === 'errored' ? phase : undefined;
  });
  if ((await phase.jsonValue()) === 'errored')
    throw new Error('The story does not render, or its play function failed.');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Shows the loaded story in a look. */
export async function show(page: Page, { theme, colorScheme, width }: Look): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: width < 600 ? 640 : 800 });
  await page.evaluate(
    ({ theme, colorScheme }) => {
      Object.assign(document.documentElement.dataset, { brand: theme, colorScheme });
    },
    { theme, colorScheme },
  );
}
