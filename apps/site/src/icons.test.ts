import { clinics } from '@cairn-ds/samples';
import { expect, test } from 'vitest';

import { checkIcons } from './icons.ts';

const service = { id: 'pottery', title: 'Pottery', text: 'Hands in clay.' };

test.each(clinics)('the services of $name have icons that are drawn', (clinic) => {
  expect(() => checkIcons(clinic)).not.toThrow();
});

test('a service may go without an icon', () => {
  expect(() => checkIcons({ id: 'tamarack', services: [service] })).not.toThrow();
});

test('names without a drawing are told all at once, with file, field and remedy', () => {
  const services = [
    { ...service, icon: 'clay' },
    { ...service, id: 'talks', icon: 'group' },
    { ...service, id: 'words', icon: 'toString' },
  ];
  const check = () => checkIcons({ id: 'tamarack', services });
  expect(check).toThrow('clinics/tamarack/services/pottery.mdx\n  icon: "clay" is not the name of an icon.');
  expect(check).toThrow(
    'clinics/tamarack/services/words.mdx\n  icon: "toString" is not the name of an icon. Leave it out, or write one of: phone,',
  );
});

test.each(['', 'constructor'])('%j is not the name of an icon', (icon) => {
  expect(() => checkIcons({ id: 'tamarack', services: [{ ...service, icon }] })).toThrow('is not the name of an icon');
});
