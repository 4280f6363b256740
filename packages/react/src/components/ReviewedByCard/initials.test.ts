import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { initials } from './initials.js';

test.each([
  ['Imani Okafor', 'IO'],
  ['Dr. Imani Okafor', 'IO'],
  ['Dr. Imani Okafor, MD', 'IO'],
  ['Prof. Dr. María de la Cruz', 'MC'],
  ['Cher', 'C'],
  ['bell hooks', 'bh'],
  ['Élodie Ångström', 'ÉÅ'],
  ['E\u0301lodie Roy', 'ÉR'],
  ['Anne-Marie O’Neill', 'AO'],
  ['(Sam) “Jo” Rivera', 'SR'],
  ['Ольга Иванова', 'ОИ'],
  ['王小明', '王'],
  ['김 민준', '김'],
  ['إيماني أوكافور', 'إ'],
  ['Rivera 🌿', 'R'],
  ['🌿', ''],
  ['Dr.', ''],
  ['', ''],
])('%j gives %j', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('whatever the name, at most two letters of it are left', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      const letters = initials(name).match(/\p{L}\p{M}*/gu) ?? [];
      expect(letters.length).toBeLessThanOrEqual(2);
      expect(letters.join('')).toBe(initials(name));
      for (const letter of letters) expect(name.normalize('NFC')).toContain(letter);
    }),
  );
});
