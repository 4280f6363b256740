/** Half of a pixel is a matter of rounding. */
const slack = 1;

/** Narrower than this, a place is too small for everything but a few words. */
const narrow = 240;

/** Each word of an element that runs over two lines, though a line of `room` pixels would hold it. */
function brokenWords(element: Element, room: number): string[] {
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
}

/** What is wrong with how a child stands in its place, which is `room` pixels wide and begins at `line`. */
export function faultsOf(child: Element, place: Element, line: number | undefined): string[] {
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
}
