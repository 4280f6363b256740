/** The headings of what was rendered, each with its rank: `1 Privacy`. */
export const outlineOf = (container: Element): string[] =>
  [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (each) => `${each.localName.slice(1)} ${each.textContent}`,
  );

/** Elements that should hold something and hold nothing: bands, sections, lists, headings, paragraphs. */
export const emptyIn = (container: Element): string[] =>
  [...container.querySelectorAll('.cairn-PageSection, section, ul, ol, dl, p, nav, h1, h2, h3, h4, figure, table')]
    .filter(
      (each) =>
        !each.textContent?.trim() &&
        !each.querySelector('img, svg, input, [hidden]') &&
        !each.closest('[hidden], [aria-hidden=true]'),
    )
    .map((each) => each.outerHTML.slice(0, 120));

/** From when to when, from day to day, as `hoursInWords` tells it. */
const span = /\d\u00A0[ap]m to |day to \w+day|noon to \d|midnight to \d/;

/** Texts in which such a span stands beside other words, so that a line could end within it. */
export function partedSpansIn(container: Element): string[] {
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (span.test(data) && parentElement?.className !== 'cairn-unbroken') found.push(data);
  }
  return found;
}
