import { expect, test } from 'vitest';

import type { Subscriber } from '../model/index.js';
import type { ListOptions, Store } from '../store/index.js';
import { everyone } from './index.js';

test.each([0, 1, 499, 500, 501, 1000])('of %i people each comes once, in their order', async (count) => {
  const people = Array.from({ length: count }, (_, index) => ({ id: `${index}` }) as Subscriber);
  const list = async ({ after, limit }: ListOptions) => {
    const first = after ? Number(after.id) + 1 : 0;
    return people.slice(first, first + limit);
  };
  const met = [];
  for await (const person of everyone({ list } as unknown as Store)) met.push(person);
  expect(met).toEqual(people);
});
