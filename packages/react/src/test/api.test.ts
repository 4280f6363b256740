// @vitest-environment node
import { publicApi } from '@cairn-ds/config/api';
import { expect, test } from 'vitest';

import { publicClasses } from './classes.js';

test('the public API is the reviewed one', async () => {
  await expect(`${publicApi()}\n${publicClasses()}`).toMatchFileSnapshot('../../api.md');
});
