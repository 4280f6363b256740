import { enlarged, sideways } from '@cairn-ds/checks';
import type { Browser, Page } from 'playwright';

interface Test {
  name: string;
  failure?: string | undefined;
}

/** How a reader may have a page on a small phone, other than stories have it. */
const ways = [
  { name: 'with text twice as large', dir: 'ltr', fontSize: '200%' },
  { name: 'from right to left, with text twice as large', dir: 'rtl', fontSize: '200%' },
  { name: 'from right to left', dir: 'rtl', fontSize: '' },
] as const;

type Way = Pick<(typeof ways)[number], 'dir' | 'fontSize'>;

/** What does not fit into the window, or reads badly there, in each of these ways. Leaves the page as it was. */
export async function wayTests(page: Page, story: string): Promise<Test[]> {
  const tests: Test[] = [];
  for (const { name, ...way } of ways) {
    await turn(page, way);
    const found = [...(await sideways(page)), ...(await enlarged(page))];
    tests.push({ name: `${story}, ${name}`, failure: found.length > 0 ? found.join('\n') : undefined });
  }
  await turn(page, { dir: 'ltr', fontSize: '' });
  return tests;
}

const turn = (page: Page, way: Way): Promise<void> =>
  page.evaluate(({ dir, fontSize }) => {
    document.documentElement.dir = dir;
    document.documentElement.style.fontSize = fontSize;
  }, way);

const large = ['with text twice as large', 'from right to left, with text twice as large'];
const turned = ['from right to left', 'from right to left, with text twice as large'];

/** Faults that only such a reader has, the ways in which each has to be found, and what is said of it. */
const faults: { fault: string; html: string; inWays: string[]; says: RegExp }[] = [
  {
    fault: 'a box that grows with the text',
    html: '<p style="inline-size: 12rem">Wide</p>',
    inWays: large,
    says: /^The page is \d+ px wide in a window of 320 px/,
  },
  {
    fault: 'a place that does not turn with the page',
    html: '<p style="position: absolute; left: -40px">Left</p>',
    inWays: turned,
    says: /^The page is \d+ px wide in a window of 320 px[^]*<p/,
  },
  {
    fault: 'words that reach out of a button',
    html: '<button style="inline-size: 140px; font-size: 1rem; white-space: nowrap">Call admissions</button>',
    inWays: large,
    says: /^"Call admissions" reaches \d+ px out of its button$/,
  },
  {
    fault: 'a short word on two lines of a button',
    html: '<button style="inline-size: 140px; font-size: 1rem; overflow-wrap: anywhere">Call admissions</button>',
    inWays: large,
    says: /^"Call admissions" has "admissions" on two lines$/,
  },
  {
    fault: 'a word of a heading on two lines',
    html: '<h2 style="font-size: 1rem; word-break: break-all">Intensive outpatient care</h2>',
    inWays: large,
    says: /^"Intensive outpatient care" has "\w+" on two lines, though it would fit on one$/,
  },
  {
    fault: 'a heading that does not grow',
    html: '<h2 style="font-size: 20px">Care</h2>',
    inWays: large,
    says: /^"Care" is smaller than the text: 20 < 32 px$/,
  },
  {
    fault: 'a bar that takes a fifth of the window',
    html: '<div class="bar" style="position: fixed; inset: auto 0 0; block-size: 4rem">Call</div>',
    inWays: large,
    says: /^bar takes 128 of 640 px$/,
  },
  {
    fault: 'no bar, where it lets go',
    html: '<div style="block-size: 20rem"></div><div style="position: sticky; inset-block-end: -999px">Call<br />us</div>',
    inWays: [],
    says: /^$/,
  },
];

/** Whether each of these faults would be found, and where there is none, none. */
export async function faultTests(browser: Browser): Promise<Test[]> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const tests: Test[] = [];
  for (const { fault, html, inWays, says } of faults) {
    await page.setContent(`<!doctype html><html lang="en"><body><main>${html}</main>`);
    const found = await wayTests(page, fault);
    const missed = found.filter(({ name, failure }) =>
      inWays.some((way) => name === `${fault}, ${way}`) ? !says.test(failure ?? '') : failure !== undefined,
    );
    tests.push({
      name: `Ways to read / ${fault}`,
      failure: missed.length > 0 ? missed.map(({ name, failure }) => `${name}: ${failure}`).join('\n') : undefined,
    });
  }
  await page.close();
  return tests;
}
