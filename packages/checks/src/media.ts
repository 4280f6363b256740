import { wcagContrast } from 'culori';
import type { Page } from 'playwright';

import { paintsOf } from './paint.ts';

/** Texts that cannot be read on paper, a line each: browsers print no backgrounds, so they stand on white. */
export async function unprintable(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const paints = await paintsOf(page);
  await page.emulateMedia({ media: null });
  return unread(paints.map((paint) => ({ ...paint, background: 'rgb(255, 255, 255)' })));
}

/** Texts that cannot be read in forced colors, a line each. */
export async function unforced(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const paints = await paintsOf(page);
  await page.emulateMedia({ forcedColors: null });
  return unread(paints.map((paint) => ({ ...paint, background: paint.backgrounds.at(-1) ?? '' })));
}

function unread(paints: { what: string; element: string; kind: string; color: string; background: string }[]) {
  const bad = paints.filter(
    ({ kind, color, background }) => wcagContrast(color, background) < (kind === 'text' ? 4.5 : 3) && kind !== 'border',
  );
  const lines = bad.map(
    ({ what, element, color, background }) => `${color} on ${background}\n  ${JSON.stringify(what)} in ${element}`,
  );
  return [...new Set(lines)];
}
