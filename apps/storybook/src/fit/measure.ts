/** How what stands in the slots of a page is measured. */
export interface Measure {
  /** The names of the children, which their roots have as `data-child`. */
  names: string[];
  /** Words that are no part of any element, at the start of a slot whose content is to begin where the page's text does. */
  loose: string | undefined;
}

/**
 * What is wrong with how children stand in the slots of the page, whose body is hidden before and after. Runs in the page,
 * so that all it needs is inside.
 */
export function faultsOnPage({ names, loose }: Measure): string[] {
  /** Half of a pixel is a matter of rounding. */
  const slack = 1;
  /** Narrower than this, a place is too small for everything but a few words. */
  const narrow = 240;
  /** What a component keeps at its sides at most, as a share of its place. */
  const sides = 1 / 6;
  /** From so many letters on a word may be parted. */
  const syllables = 14;

  const range = document.createRange();

  /** On how many lines a part of a text stands, and how long it would be on one. */
  const linesOf = (text: Node, start: number, end: number) => {
    range.setStart(text, start);
    range.setEnd(text, end);
    const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
    const length = pieces.reduce((sum, { width }) => sum + width, 0);
    return { lines: new Set(pieces.map(({ top }) => Math.round(top))).size, length };
  };

  /**
   * Each word or number that runs over two lines of an element, though a line of `room` pixels would hold it with all that
   * has to stay beside it. Addresses break where they must.
   */
  const brokenWords = (element: Element, room: number): string[] => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      range.selectNode(text);
      if (range.getClientRects().length < 2) continue;
      for (const { 0: whole, index } of (text.textContent ?? '').matchAll(/[^ \n]+/gu)) {
        if (/[/@]/.test(whole) || linesOf(text, index, index + whole.length).length >= room) continue;
        for (const { 0: word, index: within } of whole.matchAll(/[\p{L}\p{M}\d]{3,}/gu)) {
          const start = index + within;
          if (word.length < syllables && linesOf(text, start, start + word.length).lines > 1) broken.push(word);
        }
      }
    }
    return broken;
  };

  /** How a child stands in its place, whose content begins at `line`. */
  const faultsOf = (child: Element, place: Element, line: number | undefined): string[] => {
    const box = child.getBoundingClientRect();
    const room = place.getBoundingClientRect();
    const faults: string[] = [];
    if (box.width === 0 && child.textContent !== '' && child.checkVisibility()) faults.push('has no width');
    const out = Math.round(Math.max(box.right - room.right, room.left - box.left));
    if (out > slack) faults.push(`overflows by ${out} px`);
    if (line !== undefined && Math.abs(box.left - line) > slack)
      faults.push(`stands ${Math.round(box.left - line)} px off`);
    if (room.width >= narrow) {
      const broken = brokenWords(child, room.width * (1 - sides));
      if (broken.length > 0) faults.push(`breaks ${[...new Set(broken)].slice(0, 3).join(', ')}`);
    }
    return faults;
  };

  /** Where a box has its content begin. */
  const contentStart = (box: Element): number =>
    box.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(box).paddingLeft);

  const looseFaults = (place: Element, line: number): string[] => {
    const text = [...place.childNodes].find((node) => node.textContent === loose);
    if (!text) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const off = range.getBoundingClientRect().left - line;
    return Math.abs(off) > slack ? [`loose words stand ${Math.round(off)} px off`] : [];
  };

  const faultsIn = (slot: Element): string[] => {
    const place = slot.querySelector('[data-child]')?.parentElement;
    if (!place) return ['shows nothing of what it is given'];
    const title = slot.querySelector('h1')?.closest('.cairn-onText');
    const line = contentStart(loose && title ? title : place);
    const faults = names.flatMap((name) => {
      let element = place.querySelector(`[data-child="${name}"]`);
      while (element?.parentElement && element.parentElement !== place) element = element.parentElement;
      if (!element) return [];
      const hangs = element.classList.contains('cairn-across');
      return faultsOf(element, place, loose && !hangs ? line : undefined).map((fault) => `${name} ${fault}`);
    });
    return loose ? [...faults, ...looseFaults(place, line)] : faults;
  };

  document.body.hidden = false;
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = [
    ...[...document.querySelectorAll('[data-slot]')].flatMap((slot) =>
      faultsIn(slot).map((fault) => `${slot.getAttribute('data-slot')}: ${fault}`),
    ),
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px wider than the window`] : []),
  ];
  document.body.hidden = true;
  return found;
}
