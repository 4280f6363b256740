import { deepStrictEqual, ok, strictEqual } from 'node:assert';

import type { Browser, Locator, Page } from 'playwright';

import type { Checklist } from './checklist.ts';
import { assertAlike, picturesOf, type Shown } from './pictures.ts';
import type { Project } from './projects.ts';
import { ambiguousIds, messagesOf } from './visit.ts';

/** A click within the site, from the page that the one before led to. */
interface Click {
  /** What is clicked, as people call it. */
  what: string;
  link: (page: Page) => Locator;
  /** Path and heading of the page that it leads to. */
  path: string;
  heading: string;
  /** The link of the header that is current then. */
  current?: string;
}

const header = (name: string) => (page: Page) => page.getByRole('banner').getByRole('link', { name, exact: true });

/** One way through the site, by each kind of link. */
const clicks: Click[] = [
  {
    what: 'the header',
    link: header('Articles'),
    path: '/articles',
    heading: 'Articles',
    current: 'Articles',
  },
  {
    what: 'the picture of a card',
    link: (page) => page.locator('main img:visible').first(),
    path: '/articles/first-visit',
    heading: 'What to bring to a first visit',
    current: 'Articles',
  },
  {
    what: 'a link of the text',
    link: (page) => page.getByRole('link', { name: 'Ask them before' }),
    path: '/contact',
    heading: 'Contact',
    current: 'Contact',
  },
  {
    what: 'the name in the header',
    link: header('Larkspur Hall Outpatient Center'),
    path: '/',
    heading: 'Help that fits around your life',
  },
  {
    what: 'a starting point',
    link: (page) => page.getByRole('link', { name: 'For myself' }),
    path: '/articles/first-visit',
    heading: 'What to bring to a first visit',
    current: 'Articles',
  },
  {
    what: 'the card of another article',
    link: (page) => page.getByRole('link', { name: 'Group therapy when you do not like to talk' }),
    path: '/articles/group-therapy',
    heading: 'Group therapy when you do not like to talk',
    current: 'Articles',
  },
  {
    what: 'a crumb',
    link: (page) => page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Articles' }),
    path: '/articles',
    heading: 'Articles',
    current: 'Articles',
  },
  {
    what: 'the footer',
    link: (page) => page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }),
    path: '/privacy',
    heading: 'Privacy',
  },
];

const titles: Record<string, string> = { '/': 'Home' };

/** The site of a clinic, made of templates with the router's own link: what a visitor meets who clicks through it. */
export async function checkSite(list: Checklist, { name, framework }: Project, browser: Browser, port: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages = messagesOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    await list.check(`${name}: the home page of a clinic renders`, async () => {
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1, name: 'Help that fits around your life' }).waitFor();
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    });
    await list.check(`${name}: the router fetches a page before it is asked for`, async () => {
      if (framework === 'next')
        ok(
          asked.some((url) => new URL(url).searchParams.has('_rsc')),
          asked.join('\n'),
        );
      else await prefetchesOnHover(page);
    });
    await list.check(`${name}: an article says to machines who reviewed it, without a script`, () =>
      saysWhoReviewed(`http://localhost:${port}/articles/first-visit`),
    );
    for (const click of clicks) {
      await list.check(`${name}: ${click.what} leads on without loading a document`, () => follow(page, click));
    }
    await list.check(`${name}: the contents lead to a place on the page`, async () => {
      await header('Articles')(page).click();
      await clickAt(page, page.locator('main img:visible').first());
      await page
        .getByRole('navigation', { name: 'On this page' })
        .getByRole('link', { name: 'When you are there' })
        .click();
      await page.waitForURL(/#first-visit-there$/);
      strictEqual(await page.evaluate(() => 'sameDocument' in globalThis), true, 'the page was loaded anew');
      strictEqual(
        await page.locator('#first-visit-there').evaluate((place) => place.getBoundingClientRect().top < innerHeight),
        true,
      );
    });
    await list.check(`${name}: a visit to the site leaves the console empty`, () => deepStrictEqual(messages, []));
  } finally {
    await page.close();
  }
}

/** Reads the HTML of an article, as a search engine does. */
async function saysWhoReviewed(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const { '@graph': things }: { '@graph': Record<string, unknown>[] } = JSON.parse(data);
  deepStrictEqual(
    things.map((thing) => thing['@type']),
    ['MedicalWebPage', 'BreadcrumbList', 'Article', 'Person', 'Person', 'MedicalClinic'],
  );
  deepStrictEqual(things[0]?.['reviewedBy'], { '@id': things[3]?.['@id'] });
}

async function prefetchesOnHover(page: Page): Promise<void> {
  await header('Services')(page).hover();
  await page
    .locator('link[rel="modulepreload"][href*="services"], link[rel="prefetch"]')
    .first()
    .waitFor({ state: 'attached' });
}

/** Clicks where an element is seen, as a mouse does: the link of a card lies over all of it. */
async function clickAt(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  await element.click({ force: true });
}

/** Follows a link, and looks at what a router in the browser has to see to. */
async function follow(page: Page, { link, path, heading, current }: Click): Promise<void> {
  await clickAt(page, link(page));
  await page.waitForURL((url) => url.pathname.replace(/(.)\/$/, '$1') === path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForFunction((title) => document.title === title, titles[path] ?? heading);
  strictEqual(await page.evaluate(() => 'sameDocument' in globalThis), true, 'the page was loaded anew');
  deepStrictEqual(
    await page.getByRole('banner').locator('nav:visible [aria-current]').allInnerTexts(),
    current ? [current] : [],
  );
  deepStrictEqual(await ambiguousIds(page), [], 'ids are there twice');
  strictEqual(
    await page.evaluate(() => document.activeElement?.checkVisibility()),
    true,
    'focus is on what cannot be seen',
  );
  strictEqual(await page.evaluate(() => scrollY), 0, 'the page does not begin at its top');
}

/** On a phone the navigation is in a menu, which has to make way for the page that was chosen. */
export async function checkMenu(list: Checklist, name: string, browser: Browser, port: number): Promise<void> {
  await list.check(`${name}: on a phone the menu closes when a page was chosen`, async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    try {
      await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
      await page.getByRole('banner').getByText('Menu', { exact: true }).click();
      await header('Contact')(page).click();
      await page.getByRole('heading', { level: 1, name: 'Contact' }).waitFor();
      strictEqual(await page.getByRole('banner').locator('details').getAttribute('open'), null);
    } finally {
      await page.close();
    }
  });
}

const illustrated = ['/', '/articles/first-visit'];

/**
 * The pictures of figures, cards and portraits, on a desk and on a phone: cut as `expected`, where that is given.
 * Resolves to how they look.
 */
export async function checkPictures(
  list: Checklist,
  { name, framework }: Project,
  browser: Browser,
  port: number,
  expected?: Shown[],
): Promise<Shown[] | undefined> {
  const shown = await list.check(`${name}: pictures are shown`, () => lookAtPictures(browser, port));
  if (!shown) return undefined;
  if (framework === 'next') {
    await list.check(`${name}: every picture comes from the component of Next`, () => {
      deepStrictEqual(
        shown.filter(({ src }) => new URL(src).pathname !== '/_next/image').map(({ place, src }) => `${place}: ${src}`),
        [],
      );
    });
  }
  if (expected) {
    await list.check(`${name}: pictures are cut as an <img> is`, async () => {
      const page = await browser.newPage();
      strictEqual(shown.length, expected.length);
      for (const [index, each] of expected.entries()) {
        const other = shown[index];
        if (other) await assertAlike(page, each, other);
      }
      await page.close();
    });
  }
  return shown;
}

async function lookAtPictures(browser: Browser, port: number): Promise<Shown[]> {
  const all: Shown[] = [];
  for (const width of [1280, 390]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const path of illustrated) {
      await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
      all.push(...(await picturesOf(page, `${path} at ${width}`)));
    }
    await page.close();
  }
  ok(all.length >= 10, `only ${all.length} pictures`);
  return all;
}

/** Whatever a developer puts into the slots of a page has a place of its own there. */
export async function checkSlots(list: Checklist, name: string, browser: Browser, port: number): Promise<void> {
  for (const width of [1280, 390]) {
    await list.check(`${name}: a component of one's own is laid out in every slot, ${width} wide`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`http://localhost:${port}/slots`, { waitUntil: 'networkidle' });
      deepStrictEqual(await misplaced(page), []);
      await page.close();
    });
  }
}

/** Own components that have no room, reach out of the page, or lie over another. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = [...document.querySelectorAll('[data-own]')].map((element) => ({
      name: element.textContent,
      box: element.getBoundingClientRect(),
    }));
    if (own.length < 9) return [`only ${own.length} are there`];
    const wrong = own.filter(({ box }) => box.width < 60 || box.height < 10 || box.left < 0 || box.right > innerWidth);
    const over = own.flatMap(({ name, box }, index) =>
      own
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        )
        .map((other) => `${name} lies over ${other.name}`),
    );
    return [...wrong.map(({ name, box }) => `${name} is ${box.width} × ${box.height} at ${box.left}`), ...over];
  });
}
