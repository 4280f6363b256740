import { beforeEach, describe, expect, test, vi, type Mock } from 'vitest';

import { en, es } from '../components/NewsletterForm/NewsletterForm.labels.js';
import { english, spanish, type LabelsFor, type LanguageProp } from './index.js';
import { localeOf, wordsFor, wordsOf as ownWordsOf, type LabelsOf } from './words.js';

let log: Mock;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => vi.restoreAllMocks();
});

type Given = [language?: LanguageProp, labels?: LabelsFor<'NewsletterForm'> | null];
const ways = [
  { who: 'a component of Cairn', wordsOf: (...given: Given) => ownWordsOf('NewsletterForm', en, ...given) },
  { who: 'a component of one’s own', wordsOf: (...given: Given) => wordsFor('NewsletterForm', { en, es }, ...given) },
];

describe.each(ways)('$who', ({ wordsOf }) => {
  test.each([undefined, null, '', ' ', 'en', 'EN', 'en-US', 'en_GB'])('the language %j is English', (language) => {
    expect(wordsOf(language)).toBe(en);
    expect(log).not.toHaveBeenCalled();
  });

  test.each(['es', 'es-MX', 'es_US', 'ES', ' es '])('the language %j is Spanish', (language) => {
    expect(wordsOf(language)).toBe(es);
    expect(log).not.toHaveBeenCalled();
  });

  test.each(['fr', 'klingon', 'constructor', '-', 7, {}, { tag: null }])(
    'of the language %j there is nothing: it is English, and the developer is told',
    (language) => {
      expect(wordsOf(language as LanguageProp)).toEqual(en);
      expect(log).toHaveBeenCalledWith(expect.stringContaining('Give "en", "es", or an object'));
    },
  );

  test('the shipped dictionaries are languages, too', () => {
    expect(wordsOf(english)).toEqual(en);
    expect(wordsOf(spanish)).toEqual(es);
  });

  test('what an object lacks is in the language of its tag, else English', () => {
    const NewsletterForm = { submit: 'Mă înscriu', emailProblems: { at: 'Lipsește „@”' } };
    expect(wordsOf({ tag: 'ro', NewsletterForm })).toEqual({
      ...en,
      submit: 'Mă înscriu',
      emailProblems: { ...en.emailProblems, at: 'Lipsește „@”' },
    });
    expect(wordsOf({ tag: 'ro', Byline: { author: 'De' } })).toEqual(en);
    expect(wordsOf({ tag: 'es-MX', NewsletterForm: { submit: 'Me apunto' } })).toEqual({ ...es, submit: 'Me apunto' });
    expect(log).not.toHaveBeenCalled();
  });

  test('own words win over those of a language', () => {
    const romanian = { tag: 'ro', NewsletterForm: { submit: 'Mă înscriu', privacy: 'Date' } };
    const words = wordsOf(romanian, { submit: 'Trimite' });
    expect([words.submit, words.privacy, words.email]).toEqual(['Trimite', 'Date', 'Email address']);
  });

  test.each([undefined, null, '', '  '])('the word %j erases nothing', (submit) => {
    expect(wordsOf('en', { submit }).submit).toBe('Sign up');
    expect(wordsOf('es', { submit }).submit).toBe('Suscribirme');
    expect(wordsOf({ tag: 'es', NewsletterForm: { submit } }).submit).toBe('Suscribirme');
  });

  test('a word within a group is replaced by itself, and the others stay', () => {
    const { emailProblems } = wordsOf('en', { emailProblems: { at: 'Falta la “@”', missing: null } });
    expect(emailProblems).toEqual({ ...en.emailProblems, at: 'Falta la “@”' });
  });
});

test('what is no word of the kind that is needed is told, and the usual word stays', () => {
  // As it comes from JSON, which cannot hold a function.
  const minutes = { en: { minutes: (count: number) => `${count} minutes`, author: 'Written by' } };
  const sent: LabelsOf<typeof minutes.en> = JSON.parse('{ "minutes": "5 minutes", "author": "By" }');
  expect(wordsFor('Byline', minutes, 'en', sent)).toEqual({ ...minutes.en, author: 'By' });
  expect(log).toHaveBeenCalledWith(expect.stringContaining('the label `minutes` has to be a function'));
});

test.each<[LanguageProp | undefined, string | null | undefined, string | null | undefined]>([
  [undefined, undefined, undefined],
  [null, null, null],
  ['en', undefined, 'en-US'],
  ['en-GB', undefined, 'en-GB'],
  ['es', undefined, 'es-US'],
  ['es-MX', '', 'es-MX'],
  [{ tag: 'ro' }, null, 'ro'],
  [{ tag: 'es' }, null, 'es-US'],
  [spanish, 'es-ES', 'es-ES'],
  ['es', 'en-US', 'en-US'],
  // Its words are English, so its dates are, too.
  ['fr', undefined, undefined],
])('dates in the language %j with the locale %j are written as in %j', (language, locale, expected) => {
  expect(localeOf(language, locale)).toBe(expected);
});
