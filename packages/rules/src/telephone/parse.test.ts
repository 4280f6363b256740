import { assert, array, constantFrom, anything, oneof, property, record, string, stringMatching } from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';

import { parseTelephone } from './index.js';

const href = (written: unknown) => {
  const read = parseTelephone(written);
  return read.ok ? read.href : read.reason;
};

describe('one American number, in the forms that people write', () => {
  test.each([
    '(312) 555-0142',
    '312.555.0142',
    '312-555-0142',
    '312 555 0142',
    '312/555-0142',
    '3125550142',
    '13125550142',
    '1 (312) 555-0142',
    '1-312-555-0142',
    '+1 312 555 0142',
    '+1 (312) 555-0142',
    '+1-312-555-0142',
    '011 1 312 555 0142',
    'tel:+13125550142',
    '  (312)\u00a0555–0142\n',
    '(312) 555‑0142',
    '+1 312 555\u22120142',
    '(３１２) ５５５－０１４２',
    '٣١٢ ٥٥٥ ٠١٤٢',
    '۳۱۲ ۵۵۵ ۰۱۴۲',
    '३१२ ५५५ ०१४२',
    '๓๑๒ ๕๕๕ ๐๑๔๒',
    '𝟛𝟙𝟚-𝟧𝟧𝟧-𝟢𝟙𝟜𝟚',
    '\u202a(312) 555-0142\u202c',
    '\u2066+1 312\u2069 555\u200e-0142\u00ad',
  ])('%j', (written) => {
    expect(parseTelephone(written)).toEqual({
      ok: true,
      href: 'tel:+13125550142',
      display: '(312) 555-0142',
      e164: '+13125550142',
    });
  });

  test('as a number from a content system', () => {
    expect(href(3125550142)).toBe('tel:+13125550142');
    expect(href(988)).toBe('tel:988');
  });
});

describe('extensions', () => {
  test.each([
    '(312) 555-0142 ext. 12',
    '(312) 555-0142, ext 12',
    '(312) 555-0142 (ext. 12)',
    '(312) 555-0142 Extension: 12',
    '(312) 555-0142 extensión 12',
    '(312) 555-0142 x12',
    '(312) 555-0142x12',
    '(312) 555-0142 #12',
    '(312) 555-0142, extension #12',
    '(312) 555-0142: ext. 12',
    '(312) 555-0142 [x12]',
    '+1-312-555-0142;ext=12',
    'tel:+13125550142;ext=12',
  ])('%j', (written) => {
    expect(parseTelephone(written)).toEqual({
      ok: true,
      href: 'tel:+13125550142;ext=12',
      display: '(312) 555-0142 ext. 12',
      e164: '+13125550142',
      extension: '12',
    });
  });

  test('with letters in the number too', () => {
    expect(href('1-800-555-TEXT x12')).toBe('tel:+18005558398;ext=12');
    expect(href('1-800-555-HELP ext. 7')).toBe('tel:+18005554357;ext=7');
  });
});

// libphonenumber-js reads "988" as too short, "1-800-555" out of the first
// vanity number below, and drops its letters.
describe('services and vanity numbers', () => {
  test.each(['211', '311', '411', '511', '611', '711', '811', '911', '988'])('%s is dialed as it is', (written) => {
    expect(parseTelephone(written)).toEqual({ ok: true, href: `tel:${written}`, display: written });
  });

  test.each([
    ['9-1-1', 'tel:911', '911'],
    ['９８８', 'tel:988', '988'],
    ['٩٨٨', 'tel:988', '988'],
  ])('%s', (written, href, display) => {
    expect(parseTelephone(written)).toEqual({ ok: true, href, display });
  });

  test.each([
    ['1-800-555-HELP', '+18005554357'],
    ['1-800-555-help', '+18005554357'],
    ['(800) 555-HELP', '+18005554357'],
    ['+1 800 555 HELP', '+18005554357'],
    ['1-800-FLOWERS', '+18003569377'],
    ['1-800-4-A-CHILD', '+18004224453'],
    ['1-866-4-U-TREVOR', '+18664887386'],
    ['1-800-MATTRESS', '+18006288737'],
    ['1-877-GO-4-HELP', '+18774644357'],
    ['312-555-0ABC', '+13125550222'],
  ])('%s keeps its letters and dials %s', (written, e164) => {
    expect(parseTelephone(written)).toEqual({ ok: true, href: `tel:${e164}`, display: written, e164 });
  });

  test('a vanity number is cleaned of what nobody sees', () => {
    expect(parseTelephone('\u202d1–800–555–ＨＥＬＰ\u202c')).toMatchObject({
      href: 'tel:+18005554357',
      display: '1-800-555-HELP',
    });
  });
});

describe('what is refused, and what the editor is told', () => {
  test.each([
    [null, 'no telephone number'],
    [undefined, 'no telephone number'],
    ['', 'no telephone number'],
    [' \u200f ', 'no telephone number'],
    [{}, 'no telephone number'],
    ['tel:', 'no telephone number'],
    ['555-0142', 'no area code'],
    ['312-555-014', 'check every digit'],
    ['312-555-01422', 'check every digit'],
    ['112-555-0142', 'check every digit'],
    ['911-555-0142', 'check every digit'],
    ['312-155-0142', 'check every digit'],
    ['+1 988', 'check every digit'],
    ['112', 'check every digit'],
    ['988 ext. 2', 'has no extensions'],
    ['988 Lifeline', '988 is a service, which has no extensions and no words: write it alone.'],
    ['988-HOTLINE', '988 is a service'],
    ['911 Emergency', '911 is a service'],
    ['(988) 555-0142', 'check every digit'],
    ['24/7 Helpline', 'Its letters do not fit'],
    ['24-7 Helpline', 'Its letters do not fit'],
    ['call us', 'besides one telephone number'],
    ['call 312-555-0142', 'besides one telephone number'],
    ['hello@clinic.example', 'besides one telephone number'],
    ['312-555-0142, 312-555-0143', 'besides one telephone number'],
    ['312-555-0142 or 312-555-0143', 'Its letters do not fit'],
    ['312-555-0142 (home)', 'home, which dials 4663'],
    ['1-800-HELP', 'Its letters do not fit'],
    ['+0 312 555 0142', 'a country code'],
    ['+44', 'come 7, 9 or 10 digits'],
    ['312-555-0142/43', 'besides one telephone number'],
    ['+49 30 23125012/13', 'besides one telephone number'],
    ['+44 20 7946 0958 0958', 'come 7, 9 or 10 digits'],
    ['javascript:alert(1)', 'besides one telephone number'],
    ['"><script>alert(1)</script>', 'besides one telephone number'],
    ['1'.repeat(5000), 'no telephone number'],
  ])('%j', (written, reason) => {
    expect(parseTelephone(written)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

const separator = constantFrom(' ', '-', '.', '', '\u00a0', '–');
const american = stringMatching(/^[2-9]\d{2}[2-9]\d{6}$/).filter(
  (digits) => parsePhoneNumberFromString(`+1${digits}`)?.isValid() === true,
);
const extension = stringMatching(/^[1-9]\d{0,5}$/);

describe('held against libphonenumber-js', () => {
  test('every American number that it calls valid is read alike, however it is grouped', () => {
    const parts = {
      digits: american,
      first: separator,
      second: separator,
      prefix: constantFrom('', '1-', '+1 ', '+1'),
    };
    const forms = record(parts);
    assert(
      property(forms, ({ digits, first, second, prefix }) => {
        const written = `${prefix}${digits.slice(0, 3)}${first}${digits.slice(3, 6)}${second}${digits.slice(6)}`;
        const theirs = parsePhoneNumberFromString(written, 'US');
        const ours = parseTelephone(written);
        expect(ours).toMatchObject({ ok: true, e164: theirs?.number, display: theirs?.formatNational() });
      }),
      { numRuns: 2000 },
    );
  });

  test('extensions are read alike', () => {
    const label = constantFrom(' ext. ', ' ext ', ', ext. ', ' x', ' x ', ' #', ';ext=', ' extension ');
    assert(
      property(american, label, extension, (digits, label, extension) => {
        const theirs = parsePhoneNumberFromString(`+1${digits}${label}${extension}`);
        const ours = parseTelephone(`+1${digits}${label}${extension}`);
        expect(ours).toMatchObject({
          href: theirs?.getURI(),
          extension: theirs?.ext,
          display: theirs?.formatNational(),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('what is read as a number without a country, it calls possible too', () => {
    assert(
      property(stringMatching(/^1?[2-9][0-9]{2}[ ().-]{0,2}[0-9]{3}[ .-]?[0-9]{4}$/), (written) => {
        const ours = parseTelephone(written);
        const possible = ours.ok && parsePhoneNumberFromString(ours.href)?.isPossible();
        expect(possible).toBe(ours.ok);
      }),
    );
  });
});

describe('whatever comes in', () => {
  const pieces = constantFrom(
    ...'312|555|0142|1-800-662-HELP|4357|HELP|ext|x|#|;ext=|+|1|(|)|[|]|-| |O|٣|\u202e|<|&|😀'.split('|'),
  );
  const anyInput = oneof(
    anything(),
    string({ unit: 'binary' }),
    array(pieces).map((parts) => parts.join('')),
  );

  test('it is a link that dials and a text that shows no more than a number, or a reason', () => {
    assert(
      property(anyInput, (written) => {
        const read = parseTelephone(written);
        expect(read.ok ? read.href : read.reason).toMatch(
          read.ok ? /^tel:(?:[2-9]11|988|\+[1-9]\d{5,14}(?:;ext=\d{1,9})?)$/ : /\w\.$/,
        );
        expect(read.ok ? read.display : '0').toMatch(/^[0-9A-Za-z+ ().\-/·•=,;[\]{}]+$/);
      }),
      { numRuns: 5000 },
    );
  });

  test('what is shown is read again as the same number', () => {
    assert(
      property(anyInput, (written) => {
        const read = parseTelephone(written);
        expect(read.ok ? parseTelephone(read.display) : read).toEqual(read);
      }),
      { numRuns: 5000 },
    );
  });
});
