import type { Page } from '@playwright/test';

/** What a page says of itself, in its head and by its languages, read in one go. */
export function headOf(page: Page) {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('meta')].flatMap((meta) => {
      const key = meta.getAttribute('name') ?? meta.getAttribute('property');
      return key === null ? [] : [[key, meta.content] as const];
    });
    return {
      language: document.documentElement.lang,
      direction: document.documentElement.dir,
      titles: [...document.querySelectorAll('h1')].filter((title) => title.checkVisibility()).length,
      title: document.title,
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      themeColors: named.filter(([key]) => key === 'theme-color').length,
      meta: Object.fromEntries(named) as Record<string, string | undefined>,
    };
  });
}

/** The links of a page that start so, with what they say. */
export function linksOf(page: Page, start: string) {
  return page.evaluate(
    (from) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`a[href^="${from}"]`)].map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: link.textContent,
        target: link.getAttribute('target'),
      })),
    start,
  );
}
