import { expect, test, vi } from 'vitest';

import { english, wordsOf, type LabelsFor } from './index.js';

test('without words of its own a component speaks English', () => {
  expect(wordsOf('NewsletterForm', null)).toBe(english.NewsletterForm);
  expect(wordsOf('NewsletterForm', undefined)).toBe(english.NewsletterForm);
});

test.each([undefined, null, '', '  '])('the label %j erases no word', (submit) => {
  expect(wordsOf('NewsletterForm', { submit }).submit).toBe('Sign up');
});

test('a word within a group is replaced by itself, and the others stay', () => {
  const { emailProblems } = wordsOf('NewsletterForm', { emailProblems: { at: 'Falta la “@”', missing: null } });
  expect(emailProblems).toEqual({ ...english.NewsletterForm.emailProblems, at: 'Falta la “@”' });
});

test('what is no word of the kind that is needed is told, and the usual word stays', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  // As it comes from JSON, which cannot hold a function.
  const sent: LabelsFor<'Byline'> = JSON.parse('{ "minutes": "5 minutes", "author": "By" }');
  expect(wordsOf('Byline', sent)).toEqual({ ...english.Byline, author: 'By' });
  expect(error).toHaveBeenCalledWith(expect.stringContaining('the label `minutes` has to be a function'));
  error.mockRestore();
});
