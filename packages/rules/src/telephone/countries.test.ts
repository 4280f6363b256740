import { assert, constantFrom, property, stringMatching } from 'fast-check';
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';

import { parseTelephone } from './index.js';
import { isNorthAmerican } from './northAmerica.js';
import { plans } from './plans.js';

/** Numbers of North America are held against it where they are read. */
const abroad = getCountries().filter((country) => !isNorthAmerican(country));

describe('numbers with a country code', () => {
  test.each([
    ['+44 20 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+44 (0)20 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+44 020 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['(+44) 020 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['(+1) 312 555 0142', '+13125550142', '(312) 555-0142'],
    ['+44 (020) 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+4402079460958', '+442079460958', '+44 2079460958'],
    ['0044 020 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+44-20-7946-0958', '+442079460958', '+44 20 7946 0958'],
    ['+4420 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+442079460958', '+442079460958', '+44 2079460958'],
    ['011 44 20 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['0044 20 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+353 20 915 0000', '+353209150000', '+353 20 915 0000'],
    ['+49 30 23125 012 ext. 4', '+493023125012', '+49 30 23125 012 ext. 4'],
    ['+49 (0)30 23125 012', '+493023125012', '+49 30 23125 012'],
    ['+49 030 23125 012', '+493023125012', '+49 30 23125 012'],
    ['+39 06 6982 1234', '+390669821234', '+39 06 6982 1234'],
    ['+39 (0)6 6982 1234', '+390669821234', '+39 06 6982 1234'],
    ['+34 (0)91 012 34 56', '+34910123456', '+34 91 012 34 56'],
    ['+39 (0) 06 6982 1234', '+390669821234', '+39 06 6982 1234'],
    ['+48 (0) 22 123 45 67', '+48221234567', '+48 22 123 45 67'],
    ['+420 (0) 212 345 678', '+420212345678', '+420 212 345 678'],
    ['+30 (0)21 0123 4567', '+302101234567', '+30 21 0123 4567'],
    ['+36 (0) 1 234 5678', '+3612345678', '+36 1 234 5678'],
    ['+44 (0)020 7946 0958', '+442079460958', '+44 20 7946 0958'],
    ['+47 05194', '+4705194', '+47 05194'],
    ['+36 06 1 234 5678', '+3612345678', '+36 1 234 5678'],
    ['+7 8 (495) 123-45-67', '+74951234567', '+7 495 123 45 67'],
    ['+7 800 555-35-35', '+78005553535', '+7 800 555 35 35'],
    ['+800 1234 5678', '+80012345678', '+800 1234 5678'],
    ['+44 800 555 HELP', '+448005554357', '+44 800 555 HELP'],
  ])('%s', (written, e164, display) => {
    expect(parseTelephone(written)).toMatchObject({ ok: true, e164, display });
  });

  test.each([
    '+44 020 7946 09',
    '+44 20 7946 09',
    '+33 1 99 00 12',
    '+34 091 012 34 56',
    '+1 0 312 555 0142',
    '+48 022 123 45 67',
    '+7 0495 123 45 67',
  ])('%s is refused: no number of the country has so many digits', (written) =>
    expect(parseTelephone(written)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('check every digit'),
    }),
  );

  test.each([
    ['DE', '+49 30 23125012 DW 12'],
    ['AT', '01 2345678 Kl. 12'],
    ['AT', '+43 1 2345678 Fax 13'],
    ['AU', '(02) 5550 1234 TTY'],
    ['FI', '09 1234567 9am'],
    ['JP', '03-1234-5678 free'],
    ['RU', '8 (495) 123-45-67 Mo-Fr'],
    ['SG', '6123 4567 9am'],
    ['CH', '044 123 45 67 24 Std'],
  ])('%s: words beside a whole number are not dialed: %s', (region, written) => {
    expect(parseTelephone(written, { region })).toMatchObject({ ok: false });
  });

  test.each([
    ['DE', '030 23125012 - 13'],
    ['DE', '+49 30 23125012 – 13'],
    ['DE', '030 23125012/13'],
    ['AT', '01 2345678 - 9'],
    ['JP', '03-1234-5678 - 80'],
    ['IN', '022 2345 6789 - 91'],
    ['IT', '06 6982 1234 - 35'],
    ['IE', '01 234 5678 - 79'],
  ])('%s: a row of numbers is not dialed as one: %s', (region, written) => {
    expect(parseTelephone(written, { region })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('besides one telephone number'),
    });
  });

  test.each([
    ['DE', '030 23125012-13', '+49302312501213'],
    ['DE', '030 - 23125012', '+493023125012'],
    ['FR', '01 / 99 / 00 / 12 / 34', '+33199001234'],
    ['FR', '01 - 99 - 00 - 12 - 34', '+33199001234'],
    ['FR', '01 99 00 12 - 34', '+33199001234'],
    ['RU', '8 (495) 123 - 45 - 67', '+74951234567'],
  ])(
    '%s: the parts of one number are dialed, and so is an extension that belongs to it: %s',
    (region, written, e164) => {
      expect(parseTelephone(written, { region })).toMatchObject({ ok: true, e164 });
    },
  );

  test('a region that is no text counts as none', () => {
    for (const region of [Object.create(null), { toString: 0 }, null, 1, ['GB']] as string[]) {
      expect(parseTelephone('312-555-0142', { region })).toMatchObject({ display: '(312) 555-0142' });
    }
  });

  test('a reader abroad sees an American number in its international form', () => {
    expect(parseTelephone('+1 312-555-0142', { region: 'GB' })).toMatchObject({ display: '+1 312 555 0142' });
    expect(parseTelephone('312-555-0142', { region: 'CA' })).toMatchObject({ display: '(312) 555-0142' });
  });
});

describe('numbers without a country code are those of the region', () => {
  test.each([
    ['GB', '020 7946 0958', '+442079460958'],
    ['gb', '(020) 7946 0958', '+442079460958'],
    ['GB', '0800 HELP 123', '+448004357123'],
    ['GB', '0800 RECOVER (0800 732 6837)', '+448007326837'],
    ['GB', '0800 RECOVER (+44 800 732 6837)', '+448007326837'],
    ['AU', '1800RESPECT', '+611800737732'],
    ['AU', '1800 RESPECT (1800 737 732)', '+611800737732'],
    ['AU', '13 YARN (13 92 76)', '+61139276'],
    ['NZ', '0800 WHATSUP', '+648009428787'],
    ['IE', '1800 123 456', '+3531800123456'],
    ['DE', '030/23125 012', '+493023125012'],
    ['FR', '01 99 00 12 34', '+33199001234'],
    ['IT', '06 6982 1234', '+390669821234'],
    ['ES', '910 123 456', '+34910123456'],
    ['IT', '391 123 4567', '+393911234567'],
    ['IN', '91234 56789', '+919123456789'],
    ['AU', '(02) 5550 1234', '+61255501234'],
    ['AU', '1300 975 707', '+611300975707'],
    ['AU', '13 11 14', '+61131114'],
    ['AU', '011 5550 123', '+61115550123'],
    ['IN', '98765 43210', '+919876543210'],
    ['BR', '(11) 96123-4567', '+5511961234567'],
    ['RU', '8 (495) 123-45-67', '+74951234567'],
    ['RU', '8 800 555-35-35', '+78005553535'],
    ['HU', '06 1 234 5678', '+3612345678'],
  ])('%s: %s', (region, written, e164) => {
    expect(parseTelephone(written, { region })).toEqual({ ok: true, href: `tel:${e164}`, display: written, e164 });
  });

  test.each([
    ['GB', '999'],
    ['GB', '116123'],
    ['AU', '000'],
    ['NZ', '1737'],
    ['FR', '3114'],
    ['IN', '14416'],
    ['DE', '116117'],
  ])('%s: the service %s is dialed as it is', (region, written) => {
    expect(parseTelephone(written, { region })).toEqual({ ok: true, href: `tel:${written}`, display: written });
  });

  test.each([
    ['GB', '20 7946 0958', 'begins with 0, or with +44 and then no 0'],
    ['GB', '(312) 555-0142', 'begins with 0'],
    ['GB', '020 7946 09', 'has 7, 9 or 10 digits after the 0'],
    ['DE', '23125 012', 'begins with 0'],
    ['AU', '5550 1234', 'begins with 0'],
    ['IN', '2345 6789', 'begins with 0'],
    ['IN', '91 98765 43210', 'begins with 0, or with +91 and then no 0'],
    ['IN', '91-22-2345 6789', 'begins with 0'],
    ['TR', '90 501 234 56 78', 'begins with 0, or with +90'],
    ['IT', '39 06 6982 1234', 'begins with +39, or without 39: write all of it.'],
    ['IT', '39 312 345 6789', 'begins with +39'],
    ['SG', '65 8123 4567', 'begins with +65'],
    ['HK', '852 5123 4567', 'begins with +852'],
    ['CL', '56 2 2123 4567', 'begins with +56'],
    ['CZ', '420 601 123 456', 'begins with +420'],
    ['GR', '30 691 234 5678', 'begins with +30'],
    ['ES', '910 123 45', 'has 9 digits, and this has 8'],
    ['UK', '020 7946 0958', 'begin with + and the country code'],
    ['', '020 7946 0958', 'check every digit'],
  ])('%j: %s is refused', (region, written, reason) => {
    expect(parseTelephone(written, { region })).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  test.each([null, undefined, '', ' '])('%j for a region is the United States', (region) => {
    expect(parseTelephone('312-555-0142', { region })).toMatchObject({ ok: true, display: '(312) 555-0142' });
  });
});

describe('held against the metadata of libphonenumber', () => {
  const theirPlans = metadata.countries as unknown as Record<string, unknown[]>;

  test('those that share country code 1 are North American', () => {
    const theirs = getCountries().filter((country) => getCountryCallingCode(country) === '1');
    expect(getCountries().filter(isNorthAmerican)).toEqual(theirs);
  });

  test('every plan has its code, its trunk prefix and its lengths', () => {
    for (const { region, country, trunk, lengths } of plans()) {
      const [theirCountry, , , theirLengths, , theirTrunk] = theirPlans[region] ?? [];
      const theirs = { country: theirCountry, trunk: theirTrunk === 0 ? '' : theirTrunk, lengths: theirLengths };
      const ours = [...lengths].map((length) => Number.parseInt(length, 36));
      expect({ country, trunk, lengths: ours }, region).toEqual(theirs);
    }
  });

  test('a number of every country, as it is written for abroad', () => {
    for (const country of getCountries()) {
      const theirs = getExampleNumber(country, examples);
      const expected = { ok: true, e164: theirs?.number, display: theirs?.formatInternational() };
      expect(parseTelephone(theirs?.formatInternational(), { region: 'GB' }), country).toMatchObject(expected);
      expect(parseTelephone(theirs?.number), country).toMatchObject({ ok: true, e164: theirs?.number });
    }
  });

  /** A number of a country by its own pattern; undefined where the whole is not valid. */
  const numbersOf = (region: string) => {
    const [country, , pattern] = theirPlans[region] ?? [];
    return stringMatching(new RegExp(`^(?:${String(pattern)})$`)).map((national) => {
      const number = parsePhoneNumberFromString(`+${String(country)}${national}`);
      // Longer numbers than E.164 allows are dialed in some countries, and cannot be from abroad; of fewer than seven
      // digits, with the code, a few countries have services, such as +98 9602, and we take such a number for a slip.
      const length = number?.number.length ?? 0;
      return number?.isValid() && length > 7 && length <= 16
        ? { region, e164: number.number, atHome: number.formatNational() }
        : undefined;
    });
  };

  test('every valid number of every country is read with its code', () => {
    assert(
      property(constantFrom(...abroad).chain(numbersOf), (number) => {
        expect(parseTelephone(number?.e164 ?? '+442079460958')).toMatchObject({
          ok: true,
          e164: number?.e164 ?? '+442079460958',
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('in the form of its country it is dialed there, or refused: never a stranger', () => {
    const counts = { all: 0, refused: 0 };
    assert(
      property(constantFrom(...plans().map(({ region }) => region)).chain(numbersOf), (number) => {
        if (!number) return true;
        const ours = parseTelephone(number.atHome, { region: number.region });
        counts.all += 1;
        if (!ours.ok) counts.refused += 1;
        return !ours.ok || ours.e164 === undefined || ours.e164 === number.e164;
      }),
      { numRuns: 2000 },
    );
    expect(counts.refused / counts.all).toBeLessThan(0.03);
  });
});
