import type { Page } from 'playwright';

import { paintsOf } from './paint.ts';

type Channels = [red: number, green: number, blue: number];

const channelsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as Channels;

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color).map((channel) => linear(channel / 255)) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colors as browsers compute them, such as `rgb(20, 68, 60)`. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Texts that cannot be read on paper, a line each: browsers print no grounds, so they stand on white. */
export async function unprintable(page: Page): Promise<string | undefined> {
  await page.emulateMedia({ media: 'print' });
  const paints = await paintsOf(page);
  await page.emulateMedia({ media: null });
  return lines(paints.map((paint) => ({ ...paint, ground: 'rgb(255, 255, 255)' })));
}

/** Texts that cannot be read in forced colors, a line each. */
export async function unforced(page: Page): Promise<string | undefined> {
  await page.emulateMedia({ forcedColors: 'active' });
  const paints = await paintsOf(page);
  await page.emulateMedia({ forcedColors: null });
  return lines(paints.map((paint) => ({ ...paint, ground: paint.grounds.at(-1) ?? '' })));
}

function lines(paints: { what: string; element: string; kind: string; color: string; ground: string }[]) {
  const bad = paints.filter(
    ({ kind, color, ground }) => contrast(color, ground) < (kind === 'text' ? 4.5 : 3) && kind !== 'border',
  );
  const text = bad.map(
    ({ what, element, color, ground }) => `${color} on ${ground}\n  ${JSON.stringify(what)} in ${element}`,
  );
  return text.length > 0 ? [...new Set(text)].join('\n') : undefined;
}
