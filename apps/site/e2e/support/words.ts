import type { Page } from '@playwright/test';

/** What can be read, but for whether someone is there now, which only a script can know. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const now of document.querySelectorAll('[data-cairn-hours]')) now.remove();
    return document.body.innerText;
  });
