import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { enhance } from './index.js';

const ids = ['what', 'compare', 'week', 'häufige-fragen'];
/** Distance of each heading from the top of the page, in pixels. The screen is 768 high. */
const places = new Map<string, number>();
let stop = () => {};

function scrollTo(top: number): void {
  vi.stubGlobal('scrollY', top);
  for (const [id, place] of places) {
    const heading = document.getElementById(id);
    if (heading) heading.getBoundingClientRect = () => new DOMRect(0, place - top, 0, 0);
  }
  dispatchEvent(new Event('scroll'));
  vi.advanceTimersToNextFrame();
}

const current = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map((link) => link.textContent);

const read = () => [...document.querySelectorAll('li[data-read]')].map((item) => item.textContent);

beforeEach(() => {
  ids.forEach((id, index) => places.set(id, 600 + 1000 * index));
  history.replaceState(null, '', location.pathname);
  vi.useFakeTimers();
  Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, value: 6000 });
  const links = ids.map((id) => `<li><a href="#${id}">${id}</a></li>`).join('');
  const headings = ids.map((id) => `<h2 id="${id}"></h2>`).join('');
  document.body.innerHTML = `<nav data-cairn-contents><ol>${links}<li><a href="#gone">gone</a></li></ol></nav>${headings}`;
});

afterEach(() => {
  stop();
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

  test('marks each of the last sections in turn, though the page ends before they reach the eye', () => {
    // The last heading stands 200 px above the end of the page, the one before it 400 px higher.
    places.set('week', 3000).set('häufige-fragen', 3400);
    Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, value: 3600 });
    stop = enhance();
    const end = 3600 - innerHeight;
    scrollTo(end - 300);
    expect(current()).toEqual(['week']);
    scrollTo(end);
    expect(current()).toEqual(['häufige-fragen']);
  });

  test('marks the short section that was clicked, and not the last one, until the reader moves on', () => {
    places.set('compare', 3000).set('week', 3200).set('häufige-fragen', 3400);
    Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, value: 3600 });
    stop = enhance();
    const end = 3600 - innerHeight;
    screen.getByRole('link', { name: 'week' }).click();
    scrollTo(end);
    expect(current()).toEqual(['week']);
    expect(read()).toEqual(['what', 'compare']);
    dispatchEvent(new Event('wheel'));
    scrollTo(end - 10);
    scrollTo(end);
    expect(current()).toEqual(['häufige-fragen']);
  });

  test('marks the section that the address leads to', () => {
    history.replaceState(null, '', '#week');
    places.set('week', 3200).set('häufige-fragen', 3300);
    stop = enhance();
    scrollTo(3150);
    expect(current()).toEqual(['week']);
  });

  test('forgets what was clicked once it is out of view', () => {
    stop = enhance();
    screen.getByRole('link', { name: 'week' }).click();
    scrollTo(2600);
    expect(current()).toEqual(['week']);
    scrollTo(0);
    expect(current()).toEqual([]);
  });

  test('follows an id with a % that begins no code', () => {
    document.body.innerHTML = '<nav data-cairn-contents><a href="#50%">50%</a></nav><h2 id="50%"></h2>';
    places.set('50%', 600);
    stop = enhance();
    scrollTo(1000);
    expect(current()).toEqual(['50%']);
  });

  test('asks a form that was clicked nothing by a name that is one of its fields', () => {
    stop = enhance();
    document.body.insertAdjacentHTML('beforeend', '<form aria-label="Letter"><input name="closest" /></form>');
    const broken = vi.fn();
    addEventListener('error', broken, { once: true });
    screen.getByRole('form').click();
    removeEventListener('error', broken);
    expect(broken).not.toHaveBeenCalled();
  });

  test('marks nothing on a page that is seen whole', () => {
    Object.defineProperty(document.documentElement, 'scrollHeight', { configurable: true, value: innerHeight });
    stop = enhance();
    scrollTo(0);
    expect(current()).toEqual([]);
  });
});
