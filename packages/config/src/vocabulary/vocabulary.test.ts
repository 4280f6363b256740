import { expect, test } from 'vitest';

import { namesIn } from '../names.js';
import { faultsOf } from './faults.js';
import { meanings, replaced } from './words.js';

const faults = (code: string, of = '@cairn-ds/react') => faultsOf(of, namesIn(code));

test('names of the vocabulary pass, wherever they stand', () => {
  expect(faults('export interface CardsProps { items: readonly { title: string; href?: string | null }[] }')).toEqual(
    [],
  );
});

test.each([
  ['label', '`title`'],
  ['photo', '`picture`'],
  ['phone', '`telephone`'],
  ['kicker', '`eyebrow`'],
])('%s is refused, and the right name is said', (name, right) => {
  expect(faults(`interface CardsProps { items: readonly { ${name}: string }[] }`)).toEqual([
    expect.stringMatching(new RegExp(`^CardsProps\\.items\\.${name}: .*${right}`)),
  ]);
});

test('a name that nobody gave a meaning is refused, with what to do', () => {
  expect(faults('type CardsProps = { glow?: boolean } & Other;')).toEqual([
    expect.stringMatching(/^CardsProps\.glow is a new name\. .*words\.ts.* add this one with its meaning/),
  ]);
});

test('an exception is for its place alone', () => {
  expect(faults('interface TextFieldProps { label: string }')).toEqual([]);
  expect(faults('interface TextAreaProps { label: string }')).toHaveLength(1);
});

test('words of a component and names of a brand file are named as they are', () => {
  expect(faults('const siteFrameLabels: { en: { wayThere: string } };')).toEqual([]);
  expect(faults('interface BrandInput { stone: string }', '@cairn-ds/brand')).toEqual([]);
});

test('what takes the place of a name has a meaning', () => {
  const right = Object.values(replaced).flatMap((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(right.filter((name) => !Object.hasOwn(meanings, name ?? ''))).toEqual([]);
});
