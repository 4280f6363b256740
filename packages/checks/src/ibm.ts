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

/** What it finds fault with and is right, each with the reason. */
const exceptions: { rule: string; at: RegExp; reason: string }[] = [
  {
    rule: 'aria_content_in_landmark',
    at: /^<a class="[^"]*\bcairn-PageShell-skip[ "]/,
    reason: 'The link that skips to the main landmark is the first thing on a page, before all landmarks.',
  },
  {
    rule: 'aria_complementary_label_visible',
    at: /^<aside class="[^"]*\bcairn-CrisisLine[ "]/,
    reason: 'The line is one sentence, which says more to the eye than its name does.',
  },
  {
    rule: 'figure_label_exists',
    at: /^<figure class="[^"]*\bcairn-Figure[ "]/,
    reason: 'HTML asks for no caption, and the picture inside has a name of its own.',
  },
  {
    rule: 'element_attribute_deprecated',
    at: /^<ol [^>]*start="/,
    reason: 'HTML 4 deprecated `start`; HTML has it again.',
  },
  {
    rule: 'aria_main_label_visible',
    at: /^<body/,
    reason: 'A frame is a document of its own, and has a main landmark of its own.',
  },
  {
    rule: 'input_checkboxes_grouped',
    at: / name="consent"/,
    reason: 'Boxes of one name that stand in several forms are no group: each form asks for itself.',
  },
];

/**
 * What IBM Equal Access finds in the document by the rules of WCAG 2.2 and its own, a line for each. Its own set has all
 * rules of the other.
 * Left out is what it asks a person to look at.
 */
export async function ibm(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const checker = window.ace && new window.ace.Checker();
    const { results = [] } = (await checker?.check(document, ['IBM_Accessibility'])) ?? {};
    return results
      .filter(({ value: [, outcome] }) => `${outcome}` === 'FAIL')
      .map(({ ruleId, message, path, snippet }) => ({ ruleId, message, place: path.dom, snippet }));
  });
  return found
    .filter(({ ruleId, snippet }) => !exceptions.some(({ rule, at }) => rule === ruleId && at.test(snippet)))
    .map(({ ruleId, message, place, snippet }) => `${ruleId}: ${message}\n  ${place}\n  ${snippet.slice(0, 160)}`);
}
