import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('every link within the site leads to a page, and to a place on it', async ({ page, request }) => {
  const links = new Set<string>();
  for (const path of pages) {
    await page.goto(path);
    const found = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const href of found.filter((href) => new URL(href).origin === new URL(page.url()).origin)) links.add(href);
  }
  const markup = new Map<string, string>();
  for (const href of links) {
    const { origin, pathname, hash } = new URL(href);
    if (!markup.has(pathname)) {
      const answer = await request.get(origin + pathname, { maxRedirects: 0 });
      expect(answer.status(), href).toBe(200);
      markup.set(pathname, await answer.text());
    }
    if (hash) expect(markup.get(pathname), href).toContain(`id="${hash.slice(1)}"`);
  }
});

test('links to other sites are secure and open where the reader is', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    for (const link of await page.locator('a[href^="http"]').all()) {
      expect(await link.getAttribute('href')).toMatch(/^https:/);
      await expect(link).not.toHaveAttribute('target');
    }
  }
});

test('the navigation marks where one is', async ({ page }) => {
  await page.goto('/services/');
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
  await expect(current).toHaveText(['Services']);
});

test.describe('without JavaScript on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the menu opens and leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByText('Menu').click();
    await page.getByRole('link', { name: 'Guides' }).first().click();
    await expect(page).toHaveURL(/\/articles\/$/);
  });
});

for (const width of [390, 1280]) {
  for (const path of pages) {
    test(`by keyboard, everything on ${path} is reached and seen at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path);
      const hidden: string[] = [];
      let reached = 0;
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(describeFocus);
        if (focus === 'end') break;
        reached += 1;
        if (focus !== 'seen') hidden.push(focus);
      }
      expect(hidden).toEqual([]);
      expect(reached).toBe(await page.evaluate(countReachable));
    });
  }
}

/** Says whether what has focus is seen, or what hides it. Runs in the page. */
function describeFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'end';
  const name = `${focused.localName} "${(focused.textContent ?? '').trim().slice(0, 40)}"`;
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const points = boxes.flatMap(({ left, top, right, bottom }) => [
    [(left + right) / 2, (top + bottom) / 2] as const,
    [left + 2, top + 2] as const,
    [right - 2, bottom - 2] as const,
  ]);
  if (points.length === 0) return `${name} has no size`;
  const style = getComputedStyle(focused);
  if (style.outlineStyle === 'none' && style.boxShadow === 'none') return `${name} shows no focus`;
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name} is outside of the window`;
    const [top] = document.elementsFromPoint(x, y);
    const related = top && (focused.contains(top) || top.contains(focused));
    const labelled = top?.closest('label, summary, li, div')?.contains(focused);
    if (!related && !labelled) return `${name} is under ${top?.localName}.${top?.className}`;
  }
  return 'seen';
}

/** How many things the Tab key has to reach. Runs in the page. */
function countReachable(): number {
  const candidates = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea, select');
  return [...candidates].filter(
    (node) =>
      node.tabIndex >= 0 && node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0,
  ).length;
}
