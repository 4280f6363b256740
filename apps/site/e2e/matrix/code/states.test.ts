import { alfa, axe, enlarged, ibm, keyboard, sideways, unforced, unprintable } from '@cairn-ds/checks';
import type { Page } from '@playwright/test';

import { otherStates } from '../../support/pages.ts';
import { expect, visitingTest as test } from '../../support/test.ts';
import { wordsOf } from '../../support/words.ts';

const fits = async (page: Page) => [...(await sideways(page)), ...(await enlarged(page))];

/** What is wrong with the page that is open, in each condition, a line each that begins with the condition. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = (condition: string, lines: string[]) => found.push(...lines.map((line) => `${condition}: ${line}`));
  const set = (style: { fontSize?: string }, dir = 'ltr') =>
    page.evaluate(
      ({ style, dir }) => {
        document.documentElement.dir = dir;
        Object.assign(document.documentElement.style, style);
      },
      { style, dir },
    );

  await page.setViewportSize({ width: 390, height: 800 });
  note('axe', await axe(page));
  note('IBM Equal Access', await ibm(page));
  note('Alfa', await alfa(page));
  note('by keyboard', await keyboard(page));
  await page.setViewportSize({ width: 320, height: 800 });
  note('at 320 px', await sideways(page));
  await set({ fontSize: '200%' });
  note('with text twice as large', await fits(page));
  await set({ fontSize: '200%' }, 'rtl');
  note('from right to left, with text twice as large', await fits(page));
  await set({ fontSize: '' }, 'rtl');
  note('from right to left', await fits(page));
  await set({ fontSize: '' });
  // Both open what is folded, and so come last.
  await page.emulateMedia({ colorScheme: 'dark' });
  note('printed by night', await unprintable(page));
  note('in forced colors', await unforced(page));
  return found;
}

for (const path of otherStates) {
  test(`${path} holds in every condition`, async ({ page, visit, contextOf, clinic }) => {
    await visit.open(path);
    const bare = await (await contextOf(clinic, false)).newPage();
    await bare.setViewportSize({ width: 1280, height: 800 });
    await bare.goto(path);
    expect(await wordsOf(bare)).toBe(await wordsOf(page));
    await bare.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(bare)).toEqual([]);
    await bare.close();
    expect(await faultsOf(page)).toEqual([]);
  });
}
