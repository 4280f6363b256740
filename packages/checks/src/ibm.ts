import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Checker } from 'accessibility-checker-engine';
import type { Page } from 'playwright';

const engine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
// A global of its own is all it leaves behind; it asks for nothing.
const source = `${readFileSync(engine, 'utf8')};window.ace=ace;`;

declare global {
  interface Window {
    ace?: { Checker: new () => Checker };
  }
}

/** Rules that find fault with what is right, each with the reason. */
const exceptions: Record<string, string> = {
};

/**
 * What IBM Equal Access finds in the document by the rules of WCAG 2.2 and its own, a line for each.
 * Left out is what it asks a person to look at.
 */
export async function ibm(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const checker = window.ace && new window.ace.Checker();
    const { results = [] } = (await checker?.check(document, ['IBM_Accessibility', 'WCAG_2_2'])) ?? {};
    return results
      .filter(({ value: [, outcome] }) => `${outcome}` === 'FAIL')
      .map(({ ruleId, message, path, snippet }) => ({
        ruleId,
        line: `${ruleId}: ${message}\n  ${path.dom}\n  ${snippet.slice(0, 160)}`,
      }));
  });
  return found.filter(({ ruleId }) => !(ruleId in exceptions)).map(({ line }) => line);
}
