import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { enhance } from './index.js';

const ids = ['what', 'compare', 'week', 'häufige-fragen'];
/** Distance of each heading from the top of the page, in pixels. The screen is 768 high. */
const places = new Map(ids.map((id, index) => [id, 600 + 1000 * index]));
let stop = () => {};
/** What a browser does at the end of a frame, after the callbacks. */
let browserSettles = () => {};

function scrollTo(top: number): void {
  vi.stubGlobal('scrollY', top);
  for (const [id, place] of places) {
    const heading = document.getElementById(id);
    if (heading) heading.getBoundingClientRect = () => new DOMRect(0, place - top, 0, 0);
  }
  dispatchEvent(new Event('scroll'));
  vi.advanceTimersToNextFrame();
  browserSettles();
  vi.advanceTimersToNextFrame();
}

const current = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map((link) => link.textContent);

const read = () => [...document.querySelectorAll('li[data-read]')].map((item) => item.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { supports: () => false });
  Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, value: 6000 });
  const links = ids.map((id) => `<li><a href="#${id}">${id}</a></li>`).join('');
  const headings = ids.map((id) => `<h2 id="${id}"></h2>`).join('');
  document.body.innerHTML = `<nav data-cairn-contents><ol>${links}<li><a href="#gone">gone</a></li></ol></nav>${headings}`;
});

afterEach(() => {
  stop();
  browserSettles = () => {};
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('the list of contents', () => {
  test('marks nothing above the first heading', () => {
    stop = enhance();
    scrollTo(0);
    expect(current()).toEqual([]);
    expect(read()).toEqual([]);
  });

  test('marks the section that is being read, and those before it as read', () => {
    stop = enhance();
    scrollTo(1500);
    expect(current()).toEqual(['compare']);
    expect(read()).toEqual(['what']);
    scrollTo(3400);
    expect(current()).toEqual(['häufige-fragen']);
    expect(read()).toEqual(['what', 'compare', 'week']);
    scrollTo(700);
    expect(current()).toEqual(['what']);
    expect(read()).toEqual([]);
  });

  test('marks the last section at the end of the page, however short it is', () => {
    Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, value: 3800 });
    stop = enhance();
    scrollTo(3800 - innerHeight);
    expect(current()).toEqual(['häufige-fragen']);
  });

  test('follows a list that comes later', () => {
    const nav = document.querySelector('nav');
    nav?.remove();
    stop = enhance();
    scrollTo(0);
    if (nav) document.body.prepend(nav);
    scrollTo(1500);
    expect(current()).toEqual(['compare']);
  });

  test('stays as it is once stopped', () => {
    stop = enhance();
    scrollTo(1500);
    stop();
    scrollTo(3400);
    expect(current()).toEqual(['compare']);
  });

  test('says what the browser itself marks, where it does', () => {
    vi.stubGlobal('CSS', { supports: (condition: string) => condition.includes(':target-current') });
    const real = Element.prototype.matches;
    let marked = 'what';
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function matches(this: Element, selector: string) {
      return selector === ':target-current' ? this.textContent === marked : real.call(this, selector);
    });
    browserSettles = () => {
      marked = 'week';
    };
    stop = enhance();
    scrollTo(0);
    expect(current()).toEqual(['week']);
    expect(read()).toEqual(['what', 'compare']);
  });
});
