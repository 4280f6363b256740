import { expect, test } from 'vitest';

import { currentAt } from './page.js';

test.each([
  ['/services/', '/services/', true],
  ['/services', '/services/', true],
  ['/services/', '/services', true],
  ['/services/?from=home#yoga', '/services/', true],
  ['/services/', '/services/?tab=groups', true],
  ['/services/index.html', '/services/', true],
  ['/services.html', '/services', true],
  ['https://clinic.example/services/', '/services/', true],
  ['/gu%C3%ADas/', '/guías/', true],
  ['/services/yoga/', '/services/', 'within'],
  ['/services/yoga', '/services', 'within'],
  ['/services-and-more/', '/services/', undefined],
  ['/', '/', true],
  ['/services/', '/', undefined],
  ['/', '/services/', undefined],
  ['/100%', '/100%', true],
  ['/services/', '/services/#groups', undefined],
  ['/services/', '#groups', undefined],
  ['/services/', '?tab=groups', undefined],
  ['/services/', 'https://other.example/services/', undefined],
  ['/services/', '//other.example/services/', undefined],
  ['', '/', undefined],
  [undefined, '/', undefined],
  [null, '/', undefined],
])('on the page %j, a link to %j is current: %j', (path, href, current) => {
  expect(currentAt(path, href)).toBe(current);
});

test.each([
  ['/clinic/', '/clinic/', true],
  ['/clinic', '/clinic/', true],
  ['/clinic/services/', '/clinic/', undefined],
  ['/clinic/services/', '/clinic/services/', true],
  ['/clinic/services/yoga/', '/clinic/services/', 'within'],
])('in a site that begins at /clinic/, on the page %j, a link to %j is current: %j', (path, href, current) => {
  expect(currentAt(path, href, '/clinic/')).toBe(current);
});
