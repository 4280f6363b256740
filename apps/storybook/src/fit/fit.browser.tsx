import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HomeHero } from '@cairn-ds/react';
import '@cairn-ds/brand/wireframe.css';

import { cairn, call, looseWords, parts, phrases, plain, type Child } from './children.tsx';
import { faultsOf } from './measure.ts';
import { columns, places, sentences, signs, type Slots } from './slots.tsx';

const widths = [320, 390, 768, 1280];

/** What stands in a slot, and whether its start has to be on the line of the page's text. */
interface Visit {
  slots: Slots;
  children: Child[];
  onLine?: boolean;
  /** What the reader's browser or a brand makes different. */
  styles?: string;
}

let host: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeAll(() => {
  document.body.style.margin = '0';
  host = document.body.appendChild(document.createElement('main'));
  root = createRoot(host);
});
afterAll(() => {
  root.unmount();
  host.remove();
});

/** Every slot at once, each with all children, so that one layout of the page serves all measures of a width. */
function show({ slots, children, onLine, styles }: Visit): void {
  const inside: ReactNode = [onLine && looseWords, ...children.flatMap(({ element }) => [element, ' '])];
  flushSync(() =>
    root.render(
      <>
        <style>{styles}</style>
        {Object.entries(slots).map(([name, slot]) => (
          <div key={name} data-slot={name}>
            {slot(inside)}
          </div>
        ))}
      </>,
    ),
  );
}

/** Where a box has its content begin. */
const contentStart = (box: Element) =>
  box.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(box).paddingLeft);

function faultsIn(slot: Element, { children, onLine = false }: Visit): string[] {
  const name = slot.getAttribute('data-slot');
  const first = slot.querySelector('[data-child]');
  const place = first?.parentElement;
  if (!place) return [`${name} shows nothing of what it is given`];
  const title = slot.querySelector('h1')?.closest('.cairn-onText');
  const line = contentStart(onLine && title ? title : place);

  const faults = children.flatMap((child) => {
    let element = place.querySelector(`[data-child="${child.name}"]`);
    while (element?.parentElement && element.parentElement !== place) element = element.parentElement;
    if (!element) return [];
    const hangs = element.classList.contains('cairn-across');
    const found = faultsOf(element, place, onLine && !hangs ? line : undefined);
    return found.map((fault) => `${name}: ${child.name} ${fault}`);
  });

  const loose = [...place.childNodes].find((node) => node.textContent === looseWords);
  if (onLine && loose) {
    const range = document.createRange();
    range.selectNodeContents(loose);
    const off = range.getBoundingClientRect().left - line;
    if (Math.abs(off) > 1) faults.push(`${name}: loose words stand ${Math.round(off)} px off`);
  }
  return faults;
}

const everything = [...plain, ...cairn];
const visits: Record<string, Visit> = {
  'whatever stands in a column is as wide as its words, and on the line of the text': {
    slots: columns,
    children: everything,
    onLine: true,
  },
  'in a font a fifth wider, too': {
    slots: columns,
    children: everything,
    onLine: true,
    styles: 'main * { letter-spacing: .1em !important }',
  },
  'whatever stands in another slot is as wide as its words': { slots: places, children: [...plain, ...parts] },
  'words in a sentence, a heading or a small slot are whole': { slots: sentences, children: phrases },
  'a sign is as wide as its word': { slots: signs, children: phrases.slice(0, 1) },
};

describe.each(Object.entries(visits))('%s', (_, visit) => {
  beforeAll(() => show(visit));

  test.each(widths)('at %i px', async (width) => {
    await page.viewport(width, 800);
    const faults = [...host.querySelectorAll('[data-slot]')].flatMap((slot) => faultsIn(slot, visit));
    expect(faults).toEqual([]);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth - clientWidth).toBe(0);
  });
});

test('a list without marks is still a list to Safari, which looks for drawn text before its entries', () => {
  show({ slots: { page: columns['PageLayout children'] as Slots[string] }, children: everything });
  const lists = [...host.querySelectorAll('ul, ol')].filter(
    (list) => getComputedStyle(list).listStyleType === 'none' && !list.closest('nav'),
  );
  const lost = lists.filter(({ firstElementChild }) => {
    const drawn = firstElementChild ? getComputedStyle(firstElementChild, '::before').content : '""';
    return /^(none|normal|"\s*")$/.test(drawn);
  });
  expect(lists.length).toBeGreaterThan(5);
  expect(lost.map(({ className }) => className)).toEqual([]);
});

test('a call that is a line of text has no border for forced colors to draw', async () => {
  await page.viewport(390, 800);
  show({ slots: { hero: (child) => <HomeHero title="Care" action={child} /> }, children: [call] });
  const link = host.querySelector('a[href^="tel:"]');
  expect(link && getComputedStyle(link).borderTopWidth).toBe('0px');
});
