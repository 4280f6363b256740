import { pages, pathOf } from '../../support/pages.ts';
import { missingInAnyState, open, wholeStylesheet } from '../../support/styles.ts';
import { dataOf, expect, test } from '../../support/test.ts';

for (const path of pages) {
  test(`${path} lacks no rule of the whole stylesheet, in any state`, async ({ page, clinic }) => {
    await open(page, pathOf(path, dataOf(clinic)), wholeStylesheet(clinic));
    expect(await missingInAnyState(page)).toEqual([]);
  });
}
