import type { Page } from 'playwright';

/** What can be seen of an element: the properties that a reset would touch, and that layout comes from. */
const properties = `
  display position box-sizing width margin padding border border-radius gap
  color background-color font-family font-size font-weight line-height letter-spacing
  text-align text-decoration-line text-transform list-style-type grid-template-columns inset
`
  .trim()
  .split(/\s+/);

/** Messages of the console and errors of the page, from now on. */
export function messagesOf(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`page error: ${error.message}`));
  return messages;
}

/** The code of every script that the page loads, from now on. */
export function scriptsOf(page: Page): Promise<string>[] {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  return scripts;
}

/**
 * How every element of the sample looks, in the order of the document: `h1.cairn-… margin: 0px`.
 * Left out are the honeypot for robots, which nobody sees, and the links of the contents, which change with what is being read.
 * A border without width has no looks, whatever style a reset gives it, and a checkbox has no letters to set.
 */
export function looksOf(page: Page): Promise<string[]> {
  return page.locator('[data-sample]').evaluate((sample, names) => {
    return [sample, ...sample.querySelectorAll('*:not(input[tabindex="-1"], [data-cairn-contents] a)')].flatMap(
      (element) => {
        const style = getComputedStyle(element);
        const who = [element.localName, ...element.classList].join('.');
        const ofLetters = element.matches('[type="checkbox"]') ? /^(?:font|line-height|letter)/ : /^$/;
        return names.map((name) => {
          const value = style.getPropertyValue(name);
          const unseen = ofLetters.test(name) || (name === 'border' && value.startsWith('0px'));
          return `${who} ${name}: ${unseen ? 'none' : value}`;
        });
      },
    );
  }, properties);
}

/** Ids that more than one element of the page has. */
export function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

/**
 * Ids that more than one element of the shown page has, and those that lead to another page: Next keeps the page before
 * in the document, hidden, and what looks for an id finds the first.
 */
export function ambiguousIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('[id]')];
    const shown = all.filter((element) => !element.closest('[style*="display: none !important"]'));
    return shown.filter((element) => all.find(({ id }) => id === element.id) !== element).map(({ id }) => id);
  });
}

/** The first few differences between two lists of looks, or nothing. */
export function difference(expected: string[], actual: string[]): string {
  if (expected.length !== actual.length)
    return `${expected.length} looks were expected, and there are ${actual.length}`;
  return expected
    .flatMap((look, index) => (look === actual[index] ? [] : [`expected ${look}\n     got ${actual[index]}`]))
    .slice(0, 8)
    .join('\n');
}
