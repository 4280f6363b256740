import { describe, expect, test } from 'vitest';

import { signUpProblems } from './index.js';

describe('a sign-up', () => {
  test('with an address and consent has no problems', () => {
    expect(signUpProblems({ email: 'jo@mail.example', consent: true })).toEqual({});
  });

  test('names the problem of each field', () => {
    expect(signUpProblems({ email: 'jo@', consent: false })).toEqual({ email: 'domain', consent: 'missing' });
    expect(signUpProblems({ email: 'jo@mail.example', consent: false })).toEqual({ consent: 'missing' });
    expect(signUpProblems({ email: '', consent: true })).toEqual({ email: 'missing' });
  });

  test('without its fields, as a program posts it, names them as missing', () => {
    const posted = new FormData();
    expect(signUpProblems({ email: posted.get('email') as null })).toEqual({ email: 'missing', consent: 'missing' });
  });
});
