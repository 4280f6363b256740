import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

import { withoutSticking } from './sticking.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What axe finds in the whole document with every rule of WCAG 2.2, a line for each rule and element. */
export async function axe(page: Page): Promise<string[]> {
  // Once for each document: a page is looked at in many ways.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return withoutSticking(page, () =>
    page.evaluate(async () => {
      const options: RunOptions = {
        resultTypes: ['violations'],
        // Stylesheets, which it would load anew, are for a rule that is off.
        preload: { assets: ['media'] },
        // Off unless asked for.
        rules: { 'target-size': { enabled: true } },
      };
      const { violations = [] } = (await window.axe?.run(document, options)) ?? {};
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
      );
    }),
  );
}
