import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { emailHref, emailProblem, tidyEmail } from './index.js';

/** The pattern of `input[type=email]`: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const browserPattern =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

describe('an email address that can be used', () => {
  test.each([
    'jo@mail.example',
    'jo.rivera+letters@post.mail.example',
    "o'neil_7@mail.example",
    'JO@MAIL.EXAMPLE',
    'jo@xn--mller-kva.example',
    'jo@müller.example',
    'jo@почта.example',
    'jo@मेल.example',
    'jo@نامه\u200cای.example',
    'josé@clínica.example',
    'jo@xn--clnica-bza.example',
    'ジョー@メール.example',
    'j@m.co',
    `${'a'.repeat(64)}@mail.example`,
  ])('%s', (address) => {
    expect(emailProblem(address)).toBeUndefined();
  });
});

describe('an email address that cannot be used, and why', () => {
  test.each([
    ['', 'missing'],
    [' \u00a0\u200b\t', 'missing'],
    ['jo.mail.example', 'at'],
    ['jo@@mail.example', 'second-at'],
    ['jo@mail.example, sam@mail.example', 'second-at'],
    ['@mail.example', 'name'],
    ['jo@', 'domain'],
    ['jo@.example', 'domain'],
    ['jo@mail..example', 'domain'],
    ['jo@-mail.example', 'domain'],
    [`jo@${'m'.repeat(64)}.example`, 'domain'],
    ['jo@mail', 'ending'],
    ['jo@mail.', 'ending'],
    ['jo@mail.c', 'ending'],
    ['jo@192.0.2.1', 'ending'],
    ['jo rivera@mail.example', 'space'],
    ['jo@mail .example', 'space'],
    ['jo@mail,example', 'sign'],
    ['jo»@mail.example', 'sign'],
    ['<jo@mail.example>', 'sign'],
    ['"jo"@mail.example', 'sign'],
    ['jo\u0000@mail.example', 'sign'],
    ['jo@mail.example\u0000', 'sign'],
    [`${'a'.repeat(65)}@mail.example`, 'long'],
    [`jo@${'m'.repeat(5000)}.example`, 'long'],
  ])('%j: %s', (written, problem) => {
    expect(emailProblem(written)).toBe(problem);
  });
});

describe('what surrounds an address is tidied away', () => {
  test.each([
    ['  jo@mail.example\n', 'jo@mail.example'],
    ['jo @ mail.example', 'jo@mail.example'],
    ['\u200ejo@mail.example\u00a0', 'jo@mail.example'],
    ['jo＠ｍａｉｌ.example', 'jo@mail.example'],
    ['Jo@Mail.Example', 'Jo@mail.example'],
    ['o’neil@mail.example', "o'neil@mail.example"], // as telephones curl it
    ['jo', 'jo'],
  ])('%j', (written, tidy) => {
    expect(tidyEmail(written)).toBe(tidy);
  });
});

test('a link opens a letter to the address, whatever signs are in it', () => {
  expect(emailHref("o'brien+news@clinic.example")).toBe("mailto:o'brien%2Bnews@clinic.example");
  expect(emailHref(' jo?subject=x&y%41@Clinic.example ')).toBe('mailto:jo%3Fsubject%3Dx%26y%2541@clinic.example');
  expect(emailHref('josé@clínica.example')).toBe('mailto:jos%C3%A9@clínica.example');
});

const nearlyEmail = fc
  .tuple(
    fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w.+@, -]{0,20}$/)),
    fc.constantFrom('', '@', '.', ' ', '@mail.example', '.example', '＠', '\u202e', '\ud800'),
  )
  .map((parts) => parts.join(''));

describe('for anything that a person, or a program, may write', () => {
  test('nothing throws, and tidying twice changes nothing', () => {
    fc.assert(
      fc.property(nearlyEmail, (written) => {
        emailProblem(written);
        expect(tidyEmail(tidyEmail(written))).toBe(tidyEmail(written));
      }),
      { numRuns: 2000 },
    );
  });

  test('an accepted address passes a browser’s own email field, or is international', () => {
    fc.assert(
      fc.property(nearlyEmail, (written) => {
        const address = tidyEmail(written);
        if (emailProblem(written) !== undefined || /\P{ASCII}/u.test(address)) return;
        expect(address).toMatch(browserPattern);
      }),
      { numRuns: 2000 },
    );
  });

  test('ordinary addresses are accepted', () => {
    fc.assert(
      fc.property(fc.emailAddress({ size: 'small' }), (address) => {
        expect(emailProblem(address)).toBeUndefined();
      }),
    );
  });

  test('a very long text is read at once', () => {
    const started = performance.now();
    for (const unit of [' ', '@', '.', '-', 'a', '\u200e']) emailProblem(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
