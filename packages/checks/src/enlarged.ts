import type { Page } from 'playwright';

/**
 * What reads badly where text is twice as large: a heading's word parted though it would fit, a heading smaller than the text,
 * words that reach out of their button or of which a short one is parted there, a bar that takes more than a seventh of the window.
 */
export function enlarged(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const range = document.createRange();

    /** The words of an element that stand on two lines, and how long each is. */
    const partedIn = (element: Element) => {
      const parted: { word: string; length: number }[] = [];
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (new Set(pieces.map(({ top }) => Math.round(top))).size < 2) continue;
          parted.push({ word, length: pieces.reduce((sum, { width }) => sum + width, 0) });
        }
      }
      return parted;
    };

    const main = document.querySelector('main') ?? document.body;
    const text = sizeOf(main);
    const headings = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility());
    for (const heading of headings) {
      const says = heading.textContent?.trim().slice(0, 40);
      if (sizeOf(heading) < text - 0.5)
        found.push(`"${says}" is smaller than the text: ${sizeOf(heading)} < ${text} px`);
      const room = heading.getBoundingClientRect().width;
      for (const { word, length } of partedIn(heading))
        if (length <= room) found.push(`"${says}" has "${word}" on two lines, though it would fit on one`);
    }

    for (const control of document.querySelectorAll('a, button')) {
      // One without a ground of its own has no edge to reach over.
      if (!control.checkVisibility() || getComputedStyle(control).backgroundColor === 'rgba(0, 0, 0, 0)') continue;
      const says = control.textContent?.trim();
      // The same length from which words of headings may be parted.
      for (const { word } of partedIn(control))
        if (word.length < 14) found.push(`"${says}" has "${word}" on two lines`);
      range.selectNodeContents(control);
      const [words, around] = [range.getBoundingClientRect(), control.getBoundingClientRect()];
      const out = Math.round(Math.max(words.right - around.right, around.left - words.left));
      if (out > 1) found.push(`"${says}" reaches ${out} px out of its button`);
    }

    for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight - 2)) {
      const { position, bottom } = getComputedStyle(element);
      const { height } = element.getBoundingClientRect();
      // One that sticks only far outside has let go: it is where it stands on the page.
      if (!/fixed|sticky/.test(position) || Number.parseFloat(bottom) < -height) continue;
      if (height > innerHeight / 7) found.push(`${element.className} takes ${Math.round(height)} of ${innerHeight} px`);
    }
    return found;
  });
}
