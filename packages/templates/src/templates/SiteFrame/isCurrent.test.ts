import { expect, test } from 'vitest';

import { isCurrent } from './isCurrent.js';

test.each([
  ['/', '/', true],
  ['/services/', '/', false],
  ['/services/', '/services/', true],
  ['/services/', '/services', true],
  ['/services', '/services/', true],
  ['/articles/first-visit/', '/articles/', 'within'],
  ['/articles/', '/articles/first-visit/', false],
  ['/services-for-families/', '/services', false],
  ['/contact/', '/contact/#getting-here', false],
  ['/contact/', 'https://elsewhere.example/contact/', false],
])('on %s the link to %s is current: %s', (path, href, current) => {
  expect(isCurrent(path, href)).toBe(current);
});
