import { expect, test } from 'vitest';

import { clinicShape, type Shape } from './shape.js';

/** Where the shape leads by names, and by `0` into a list. */
const at = (path: string): Shape | undefined =>
  path
    .split('.')
    .reduce<Shape | undefined>((shape, key) => (key === '0' ? shape?.entry : shape?.fields?.[key]), clinicShape);

// A field of the model that is missing here could not be looked up in a text.
test.each([
  'name',
  'country',
  'telephone.tty',
  'address.city',
  'topics.0.title',
  'people.0.name',
  'people.0.credentials.0',
  'services.0.hoursAWeek.least',
  'services.0.typicalDay.0.text',
  'locations.0.lines.0.telephone',
  'schedule.facts.0.text',
  'home.picture.src',
  'policies.0.updated',
  'plans',
  'testimonials.0',
])('%s can be looked up in a clinic', (path) => {
  expect(at(path)).toBeDefined();
});

test.each(['nam', 'order', 'telephone.0', 'address.town', 'people.name'])('%s cannot', (path) => {
  expect(at(path)).toBeUndefined();
});

test('below the name of a page, anything may be', () => {
  expect(at('pages')).toEqual({});
});
