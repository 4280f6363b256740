import { assert, constantFrom, nat, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pressed } from './letters.js';
import { parseTelephone } from './index.js';

const reason = (written: string) => {
  const read = parseTelephone(written);
  return read.ok ? `dials ${read.href}` : read.reason;
};

describe('a letter that stands for a digit is refused, with the digit that was meant', () => {
  test.each([
    ['312-555-O142', '"O"', '0'],
    ['312-555-o142', '"o"', '0'],
    ['312-555-0I42', '"I"', '1'],
    ['312-555-0l42', '"l"', '1'],
    ['312-555-0|42', '"|"', '1'],
    ['3i2-555-0142', '"i"', '1'],
    ['312-S55-0142', '"S"', '5'],
    ['312-5s5-0142', '"s"', '5'],
    ['B00-555-0142', '"B"', '8'],
    ['312-555-014Z', '"Z"', '2'],
    ['+1 312 555 O142', '"O"', '0'],
    ['+44 20 7946 O958', '"O"', '0'],
    ['988-O', '"O"', '0'],
    ['312-555-О142', '"О"', '0'], // Cyrillic
    ['312-555-Ο142', '"Ο"', '0'], // Greek
    ['312-5Ѕ5-0142', '"Ѕ"', '5'],
    ['З12-555-0142', '"З"', '3'],
    ['312-555-〇142', '"〇"', '0'],
    ['312-555-０1Ｏ2', '"O"', '0'], // full width: the zero is a digit in truth, the letter is not
  ])('%s', (written, sign, digit) => {
    expect(reason(written)).toBe(
      `${sign} is no digit, and dials something else or nothing: write the digit ${digit} that is meant.`,
    );
  });

  test('two of them in a row are as good as one', () => {
    expect(reason('(8OO) 555-0142')).toContain('"OO" looks like 00, and as letters dials 66');
  });

  test('a letter that looks like none is refused all the same', () => {
    expect(reason('312-555-01K2')).toContain('"K" is no digit');
    expect(reason('312-555-01é2')).toContain('"é" is no digit');
    expect(reason('312-K-555-0142')).toContain('"K" is no digit');
  });

  test.each(['312-555-0142²', '312-555-①142', '312-555-014Ⅱ', '½312-555-0142'])(
    'raised, ringed and Roman figures are no digits: %s',
    (written) => expect(parseTelephone(written)).toMatchObject({ ok: false }),
  );

  test('a word that could be digits is refused with both readings, and read beside its digits', () => {
    expect(reason('1-800-555-BOSS')).toContain('"BOSS" looks like 8055, and as letters dials 2677');
    expect(reason('312-OOO-0142')).toContain('looks like 000, and as letters dials 666');
    expect(reason('1-800-555-2677 (BOSS)')).toBe('dials tel:+18005552677');
  });

  test.each(['1-800-FL0WERS', '1-800-RE5TORE', '1-800-SERV1CE', '1-800-6FL0WERS'])(
    'a digit within a word is as good as a letter among digits: %s',
    (written) => expect(reason(written)).toMatch(/^"[015]" stands within a word/),
  );

  test.each(['1-877-VET2VET', '1-844-HELP4ME', '1-888-COVID19', '1-866-VETS-1ST', '1-800-TAKE-5-NOW'])(
    'a digit that is a word, or stands at the end of one, is dialed: %s',
    (written) => expect(parseTelephone(written)).toMatchObject({ ok: true, display: written }),
  );

  test.each(['1-800-555-SOIL', '1-800-4-A-CHILD', '1-866-4-U-TREVOR', '1800FLOWERS', '1-800-I-CAN-ACT'])(
    'a word is still a word: %s',
    (written) => expect(parseTelephone(written)).toMatchObject({ ok: true, display: written }),
  );

  test('whichever digit of a number is written as a letter, nothing is dialed', () => {
    const slips = constantFrom(...'OoIlSsBZzKxОЅ|');
    const american = stringMatching(/^[2-9]\d{2}-[2-9]\d{2}-\d{4}$/);
    assert(
      property(american, nat(10), slips, (number, place, slip) => {
        const digit = number[place] === '-' ? place + 1 : place;
        const slipped = number.slice(0, digit) + slip + number.slice(digit + 1);
        expect(parseTelephone(slipped)).toMatchObject({ ok: false });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('one number said twice, as flyers write it', () => {
  test.each([
    ['1-800-662-HELP (4357)', '+18006624357'],
    ['1-800-662-4357 (HELP)', '+18006624357'],
    ['1-800-662-HELP(4357)', '+18006624357'],
    ['(800) 662-HELP (4357)', '+18006624357'],
    ['1 (800) 662-4357 (HELP)', '+18006624357'],
    ['+1 800 662 HELP (4357)', '+18006624357'],
    ['1-800-662-HELP [4357]', '+18006624357'],
    ['1-800-662-HELP: 4357', '+18006624357'],
    ['1-800-662-HELP (or 4357)', '+18006624357'],
    ['1-800-662-HELP / 4357', '+18006624357'],
    ['1-800-662-HELP or 1-800-662-4357', '+18006624357'],
    ['1-800-662-HELP 4357', '+18006624357'],
    ['1-800-662-4357 - HELP', '+18006624357'],
    ['1-800-662-HELP (662-4357)', '+18006624357'],
    ['1-800-662-HELP (1-800-662-4357)', '+18006624357'],
    ['1-800-662-HELP ((800) 662-4357)', '+18006624357'],
    ['1-800-662-HELP (011 1 800 662 4357)', '+18006624357'],
    ['1-800-4-A-CHILD (1-800-422-4453)', '+18004224453'],
    ['1-866-4-U-TREVOR (488-7386)', '+18664887386'],
    ['1-877-8-HOPENY (467369)', '+18778467369'],
    ['1-800-628-8737 (MATTRESS)', '+18006288737'],
    ['1-800-MATTRESS (628-8737)', '+18006288737'],
  ])('%s dials %s, and stays as it is written', (written, e164) => {
    expect(parseTelephone(written)).toEqual({ ok: true, href: `tel:${e164}`, display: written, e164 });
  });

  test('with an extension', () => {
    expect(parseTelephone('1-800-662-HELP (4357) x12')).toMatchObject({
      href: 'tel:+18006624357;ext=12',
      display: '1-800-662-HELP (4357) ext. 12',
    });
  });

  test.each([
    ['1-800-662-HELP (4358)', 'ends in 4357, and beside it stands 4358'],
    ['1-800-662-4357 (HELM)', 'ends in 4357, and beside it stands HELM, which dials 4356'],
    ['1-800-662-HELP (1-800-662-4358)', 'ends in 18006624357, and beside it stands'],
    ['(312) 555-0142 (0143)', 'ends in 0142, and beside it stands 0143'],
    ['1-800-662-HELP (435O)', '"O" is no digit'],
  ])('what contradicts itself is refused, with both readings: %s', (written, both) => {
    expect(reason(written)).toContain(both);
  });

  test.each(['1-800-662-HELP (<4357)', '1-800-662-HELP (4357</a>)', '1-800-662-HELP (4357) or text 435748'])(
    'what else stands beside it is refused: %s',
    (written) => expect(parseTelephone(written)).toMatchObject({ ok: false }),
  );

  test('for every word: its digits are taken, and all others refused', () => {
    const word = stringMatching(/^[ACDEHKMNPRTUVWY]{4}$/);
    const forms = constantFrom(
      (word: string, digits: string) => `1-800-662-${word} (${digits})`,
      (word: string, digits: string) => `1-800-662-${digits} (${word})`,
    );
    assert(
      property(tuple(word, forms), stringMatching(/^\d{4}$/), ([letters, form], other) => {
        const digits = pressed(letters);
        expect(parseTelephone(form(letters, digits))).toMatchObject({ ok: true, href: `tel:+1800662${digits}` });
        expect(parseTelephone(form(letters, other)).ok).toBe(other === digits);
      }),
    );
  });
});
