import { publicApi } from '@cairn-ds/config/api';
import { expect, test } from 'vitest';

test('the public API is the reviewed one', async () => {
  await expect(publicApi()).toMatchFileSnapshot('../api.md');
});
