import type { Page } from 'playwright';

/** Headings that are seen and skip a level below the one before. */
export function skippedHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => each.checkVisibility());
    const levels = headings.map(({ localName }) => Number(localName.slice(1)));
    return headings
      .filter((_, index) => index > 0 && (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

/** Ids that more than one element has. */
export function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}
