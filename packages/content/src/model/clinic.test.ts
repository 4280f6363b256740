import { describe, expect, test } from 'vitest';

import { ContentError, readClinic } from '../index.js';
import { emailHref } from '@cairn-ds/rules/email';
import { signUpProblems } from '@cairn-ds/rules/newsletter';
import { parseTelephone, parseTextNumber } from '@cairn-ds/rules/telephone';

const sound = {
  id: 'tamarack',
  name: 'Tamarack House',
  url: 'https://tamarack-house.example',
  brand: 'tamarack',
  telephone: { admissions: '(312) 555-0142' },
  hours: { timeZone: 'America/Chicago', week: 'always' },
  address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
  navigation: [],
  legal: [],
  people: [],
};

function problemsOf(changes: object) {
  try {
    readClinic({ ...sound, ...changes }, { file: 'tamarack.ts' });
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const at = (country: string) => ({ ...sound.address, country });

describe('one rule for a telephone number: the clinic’s data takes what its link takes', () => {
  test.each([
    ['US', '(312) 555-0142'],
    ['US', '988'],
    ['US', '711'],
    ['US', '1-800-662-HELP (4357)'],
    ['US', '1-800-662-HELP (4358)'],
    ['US', '312-555-O142'],
    ['US', '312-555-0142 ext. 12'],
    ['US', '838255'],
    ['US', '435-748'],
    ['US', '555-0142'],
    ['US', '+44 020 7946 0958'],
    ['US', '020 7946 0958'],
    ['GB', '020 7946 0958'],
    ['GB', '(312) 555-0142'],
    ['GB', '85258'],
    ['IT', '06 6982 1234'],
  ])('%s: %s', (country, written) => {
    const call = parseTelephone(written, { region: country });
    const text = parseTextNumber(written, { region: country });
    const admissions = problemsOf({ address: at(country), telephone: { admissions: written } });
    const good = country === 'US' ? '988' : '116123';
    const tty = problemsOf({ address: at(country), telephone: { admissions: good, tty: written } });
    const sms = problemsOf({ address: at(country), telephone: { admissions: good, sms: written } });
    const fault = (field: string, message: string) => [
      expect.objectContaining({ file: 'tamarack.ts', field, message }),
    ];
    const undialed = call.ok || `"${written}" cannot be dialed. ${call.reason}`;
    const untexted = text.ok || `"${written}" cannot be texted. ${text.reason}`;
    expect(admissions).toEqual(undialed === true ? [] : fault('telephone.admissions', undialed));
    expect(tty).toEqual(undialed === true ? [] : fault('telephone.tty', undialed));
    expect(sms).toEqual(untexted === true ? [] : fault('telephone.sms', untexted));
  });

  test('all numbers are told at once, beside other faults', () => {
    const fields = problemsOf({
      name: '',
      telephone: { admissions: '555', tty: 'x', sms: '312-555-0142 x1' },
    }).map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['name', 'telephone.admissions', 'telephone.sms', 'telephone.tty']);
  });

  test.each(['USA', 'United States', 'us', ''])('the country %j is no code', (country) => {
    expect(problemsOf({ address: at(country) })).toMatchObject([{ field: 'address.country' }]);
    expect(problemsOf({ country })).toMatchObject([{ field: 'country' }]);
  });

  test('numbers are dialed in the country that is named, or else in that of the address', () => {
    const countryOf = (changes: object) => readClinic({ ...sound, ...changes }, { file: 'tamarack.ts' }).country;
    const british = { country: 'GB', telephone: { admissions: '020 7946 0958' } };
    expect(countryOf({})).toBe('US');
    expect(countryOf(british)).toBe('GB');
    expect(countryOf({ ...british, address: undefined })).toBe('GB');
    expect(problemsOf({ ...british, telephone: sound.telephone })).toMatchObject([{ field: 'telephone.admissions' }]);
  });

  test('without an address the country has to be named', () => {
    expect(problemsOf({ address: undefined, email: 'none' })).toMatchObject([
      { field: 'email' },
      { field: 'country', message: expect.stringContaining('is missing'), remedy: 'Add its code, such as "US".' },
    ]);
  });

  test('lines of care without an address are dialed in the country of the clinic', () => {
    const byVideo = { id: 'by-video', name: 'By video', lines: [{ title: 'Desk', telephone: '020 7946 0958' }] };
    const british = { country: 'GB', telephone: { admissions: '020 7946 0959' }, locations: [byVideo] };
    expect(problemsOf(british)).toEqual([]);
    expect(problemsOf({ locations: [byVideo] })).toMatchObject([{ field: 'locations[0].lines[0].telephone' }]);
  });
});

describe('one rule for an e-mail address: the clinic’s data takes what the form takes', () => {
  test.each([
    'hello@clinic.example',
    "o'brien@clinic.example",
    'hello+web@clinic.example',
    'josé@clínica.example',
    'hello@müller.example',
    'hello@xn--mller-kva.example',
    'a!#$%&*/=?^_`{|}~b@clinic.example',
    '  Hello@Clinic.Example ',
    'hello',
    'hello@clinic',
    'hello@clinic..example',
    '"hello"@clinic.example',
    'hello@clinic.example, other@clinic.example',
    'hel lo@clinic.example',
  ])('%j', (email) => {
    const form = signUpProblems({ email, consent: true }).email;
    expect(problemsOf({ email }).length === 0).toBe(form === undefined);
    expect(form === undefined && !URL.canParse(emailHref(email))).toBe(false);
  });

  test('it is kept as it was meant', () => {
    const { email } = readClinic({ ...sound, email: ' Hello @ Clinic.Example ' }, { file: 'tamarack.ts' });
    expect(email).toBe('Hello@clinic.example');
  });
});
