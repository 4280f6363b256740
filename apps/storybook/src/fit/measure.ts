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

  /** Each word of an element that runs over two lines, though a line of `room` pixels would hold it. */
  const brokenWords = (element: Element, room: number): string[] => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      range.selectNode(text);
      if (range.getClientRects().length < 2) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{M}]{4,}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
        const length = pieces.reduce((sum, { width }) => sum + width, 0);
        if (new Set(pieces.map(({ top }) => Math.round(top))).size > 1 && length < room) broken.push(word);
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
    if (box.right > room.right + slack) faults.push(`overflows by ${Math.round(box.right - room.right)} px`);
    if (line !== undefined && Math.abs(box.left - line) > slack)
      faults.push(`stands ${Math.round(box.left - line)} px off`);
    if (room.width >= narrow) {
      const broken = brokenWords(child, room.width / 2);
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
