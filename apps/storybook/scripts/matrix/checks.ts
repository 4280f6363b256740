import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

declare const axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };

/** What axe finds in the whole document, a line for each rule and element; nothing when all is well. */
export async function violations(page: Page): Promise<string | undefined> {
  const found = await page.evaluate(async () => {
    const options: RunOptions = {
      resultTypes: ['violations'],
      // Of WCAG 2.2, and off unless asked for.
      rules: { 'target-size': { enabled: true } },
    };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
    );
  });
  return found.length > 0 ? found.join('\n') : undefined;
}

/** What makes the page scroll sideways; nothing when it does not. */
export function sideways(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.slice(-3).map((element) => element.outerHTML.slice(0, 120));
    return `The page is ${scrollWidth} px wide in ${clientWidth} px. Among what reaches out: ${names.join(' … ')}`;
  });
}
