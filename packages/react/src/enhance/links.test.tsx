import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { enhanceLinks } from './links.js';
import { enhanceVideo } from './video.js';

const go = vi.fn<(path: string) => void>();
let stop = () => {};

beforeEach(() => {
  go.mockClear();
  history.replaceState(null, '', '/articles/first-visit?from=home');
  stop = enhanceLinks(go);
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

/** Clicks the word within a link, and says whether the browser is left to follow it. */
function click(attributes: string, init: MouseEventInit = {}): 'browser' | 'router' {
  document.body.innerHTML = `<p><a ${attributes}><b>There</b></a></p>`;
  const followed = fireEvent.click(screen.getByText('There'), init);
  return followed ? 'browser' : 'router';
}

test.each([
  ['href="/articles/group-therapy"', '/articles/group-therapy'],
  ['href="group-therapy"', '/articles/group-therapy'],
  ['href="/articles/group-therapy/?a=b%20c#costs"', '/articles/group-therapy/?a=b%20c#costs'],
  ['href="?page=2"', '/articles/first-visit?page=2'],
  ['href="?page=2#costs"', '/articles/first-visit?page=2#costs'],
  ['href="/articles/first-visit?from=home"', '/articles/first-visit?from=home'],
  [`href="${location.origin}/contact" rel="noopener"`, '/contact'],
  ['href="/contact" target="_self"', '/contact'],
  ['href="/contact" target=""', '/contact'],
  ['href="/page.html"', '/page.html'],
])('the router goes where %s leads', (attributes, path) => {
  expect(click(attributes)).toBe('router');
  expect(go.mock.calls).toEqual([[path]]);
});

test.each([
  ['another site', 'href="https://library.samhsa.gov/"'],
  ['another site of the same scheme', 'href="//other.example/contact"'],
  ['a place on the page', 'href="#costs"'],
  ['a place on the page by its whole address', 'href="/articles/first-visit?from=home#costs"'],
  ['the top of the page', 'href="#"'],
  ['a telephone', 'href="tel:988"'],
  ['a mailbox', 'href="mailto:hello@larkspur-hall.example"'],
  ['a script', 'href="javascript:void 0"'],
  ['a file', 'href="/brochure.pdf"'],
  ['a download', 'href="/contact" download'],
  ['another window', 'href="/contact" target="_blank"'],
  ['a named window', 'href="/contact" target="map"'],
  ['no address', 'name="there"'],
  ['no address that can be read', 'href="https://["'],
])('the browser is left to follow %s', (_, attributes) => {
  expect(click(attributes)).toBe('browser');
  expect(go).not.toHaveBeenCalled();
});

test.each<[string, MouseEventInit]>([
  ['the middle button', { button: 1 }],
  ['Ctrl', { ctrlKey: true }],
  ['Command', { metaKey: true }],
  ['Shift', { shiftKey: true }],
  ['Alt', { altKey: true }],
])('the browser is left to open a new window with %s', (_, init) => {
  expect(click('href="/contact"', init)).toBe('browser');
  expect(go).not.toHaveBeenCalled();
});

test('a link that something else has answered to is not followed twice', () => {
  const answer = (event: Event) => event.preventDefault();
  document.body.addEventListener('click', answer);
  click('href="/contact"');
  document.body.removeEventListener('click', answer);
  expect(go).not.toHaveBeenCalled();
});

test('a link in a drawing is left to the browser', () => {
  document.body.innerHTML = '<svg><a href="/contact"><text>There</text></a></svg>';
  expect(fireEvent.click(screen.getByText('There'))).toBe(true);
  expect(go).not.toHaveBeenCalled();
});

test('it serves what is added later, within its root alone, and stops', () => {
  stop();
  document.body.innerHTML = '<main></main><footer><a href="/privacy">Privacy</a></footer>';
  const main = screen.getByRole('main');
  stop = enhanceLinks(go, main);
  main.innerHTML = '<a href="/contact">Contact</a>';
  fireEvent.click(screen.getByRole('link', { name: 'Privacy' }));
  expect(go).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('link', { name: 'Contact' }));
  expect(go.mock.calls).toEqual([['/contact']]);
  stop();
  fireEvent.click(screen.getByRole('link', { name: 'Contact' }));
  expect(go).toHaveBeenCalledTimes(1);
});

test('a form whose field is named like a method is no link and no video, and stops nothing', () => {
  const stopVideo = enhanceVideo();
  const broke = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  addEventListener('error', broke);
  document.body.innerHTML = '<form aria-label="Letter"><input name="closest" /></form>';
  // As browsers do.
  Object.defineProperty(screen.getByRole('form'), 'closest', { value: document.querySelector('input') });
  expect(fireEvent.click(screen.getByRole('form'))).toBe(true);
  removeEventListener('error', broke);
  stopVideo();
  expect(broke).not.toHaveBeenCalled();
});
