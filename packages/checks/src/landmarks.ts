import type { Page } from 'playwright';

/** A landmark as it is told to assistive technology: `navigation "Breadcrumb"`. */
const landmark =
  /^\s*- '?((?:banner|complementary|contentinfo|form|main|navigation|region|search)\b(?: "(?:[^"\\]|\\.)*")?)/gm;

/** More than these, and the list of them helps no one to jump. */
const most = 10;

/**
 * Landmarks of the page that stand in the way: those without a name where the same role is there twice,
 * two of the same role and name, and all of them when they are too many.
 */
export async function crowdedLandmarks(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  const all = [...tree.matchAll(landmark)].map(([, name = '']) => name);
  const repeated = all.filter((name, index) => all.indexOf(name) !== index);
  const nameless = all.filter(
    (name) => !name.includes('"') && all.filter((other) => other.startsWith(name)).length > 1,
  );
  const crowd = all.length > most ? [`There are ${all.length} landmarks, and ${most} are the most:`, ...all] : [];
  const main = all.filter((name) => name.startsWith('main')).length === 1 ? [] : ['There is not exactly one `main`.'];
  return [...repeated, ...nameless, ...main, ...crowd];
}
