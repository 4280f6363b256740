import { defineBrand, wireframe } from '@cairn-ds/brand';
import { describe, expect, test } from 'vitest';

import { sample } from '../test/confirmation.js';
import { plainColors } from './colors.js';
import { confirmationMail, type PostalAddress } from './index.js';

const { clinic } = sample;

describe('what it says', () => {
  const { subject, text, html } = confirmationMail(sample);

  test.each([
    ['text', text],
    ['HTML', html],
  ])(
    'in %s: whose letter it is, what was agreed to, both links, until when, and what to do if it was someone else',
    (_, body) => {
      expect(body).toContain('the letter of Tamarack House');
      expect(body).toContain('Send me the monthly letter. I can stop at any time.');
      expect(body).toContain(sample.confirmUrl);
      expect(body).toContain(sample.unsubscribeUrl);
      expect(body).toContain('The link works until December 7, 2026.');
      expect(body).toContain('If it was not you, there is nothing to do.');
    },
  );

  test.each([
    ['text', text],
    ['HTML', html],
  ])('in %s: the postal address, the telephone, and help in a crisis', (_, body) => {
    for (const line of ['Tamarack House', '418 Larch Street', 'Evanston, Illinois 60201', '(312) 555-0142']) {
      expect(body).toContain(line);
    }
    expect(body).toContain('In a crisis, call or text 988, day or night.');
  });

  test('nothing of treatment or of the clinic is in the subject, which a locked screen shows', () => {
    expect(subject).toBe('Please confirm your email address');
  });

  test('nothing of the person is in it', () => {
    expect(text + html + subject).not.toContain('rivera');
  });

  test('a post office box stands for the house, also where there is none', () => {
    const box = { ...sample.clinic.address, street: 'P.O. Box 12', city: 'Madison' } as PostalAddress;
    const { text } = confirmationMail({ ...sample, clinic: { ...clinic, newsletter: { address: box } } });
    expect(text).toContain('P.O. Box 12');
    expect(text).not.toContain('418 Larch Street');
    expect(() => confirmationMail({ ...sample, clinic: { name: 'Rosefield', url: clinic.url } })).toThrow(
      'Rosefield has no postal address',
    );
  });

  test('in Spanish', () => {
    const mail = confirmationMail({ ...sample, language: 'es' });
    expect(mail.subject).toBe('Por favor, confirme su correo electrónico');
    expect(mail.html).toContain('<html lang="es">');
    expect(mail.text).toContain('El enlace funciona hasta el 7 de diciembre de 2026.');
    expect(mail.text).toContain('llame al 988 y oprima 2, o envíe la palabra AYUDA por mensaje de texto al 988');
    expect(mail.headers['Content-Language']).toBe('es');
  });

  test('a day is the one where the clinic is', () => {
    const expires = new Date('2026-12-07T02:00:00Z');
    expect(confirmationMail({ ...sample, expires, timeZone: 'America/Chicago' }).text).toContain('December 6, 2026');
  });
});

describe('help in a crisis', () => {
  const textWith = (changes: Partial<typeof clinic>) =>
    confirmationMail({ ...sample, clinic: { ...clinic, ...changes } }).text;

  test('is the first line of the clinic that can be called or texted', () => {
    const lines = [
      { title: 'A web chat' },
      { title: 'Samaritans', telephone: '116 123' },
      { title: 'Another', sms: '85258' },
    ];
    expect(textWith({ crisis: { lines } })).toContain('In a crisis, call 116 123 (Samaritans).');
  });

  test('leads a person to 988 in their language, also where it is a line of the clinic', () => {
    const lines = [{ title: '988 Suicide & Crisis Lifeline', telephone: '988', sms: '988' }];
    expect(textWith({ crisis: { lines } })).toContain('In a crisis, call or text 988, day or night.');
    const spanish = confirmationMail({ ...sample, language: 'es', clinic: { ...clinic, crisis: { lines } } });
    expect(spanish.text).toContain('llame al 988 y oprima 2');
  });

  test('is called as the clinic calls it in that language', () => {
    const lines = [{ title: 'A line', telephone: '116 123', translations: { es: { title: 'Una línea' } } }];
    const spanish = confirmationMail({ ...sample, language: 'es', clinic: { ...clinic, crisis: { lines } } });
    expect(spanish.text).toContain('En una crisis, llame al 116 123 (Una línea).');
  });

  test('leads a person to 988 in Spanish also where the clinic has its own name for it', () => {
    const lines = [{ title: 'Lifeline', telephone: '988', sms: '988', translations: { es: { title: 'Línea 988' } } }];
    const of = (language: 'en' | 'es') =>
      confirmationMail({ ...sample, language, clinic: { ...clinic, crisis: { lines } } });
    expect(of('es').text).toMatch(/llame al 988 y oprima 2, .* \(Línea 988\)\./);
    expect(of('en').text).toContain('In a crisis, call or text 988, day or night.');
  });

  test('is not a number of the United States for a clinic elsewhere', () => {
    const text = textWith({ address: { ...clinic.address, country: 'CA' } as PostalAddress });
    expect(text).not.toContain('988');
    expect(text).toContain('Evanston, Illinois 60201\nCanada');
  });
});

describe('headers', () => {
  test('let a mail program unsubscribe with one click (RFC 8058), and keep answering machines silent', () => {
    const { headers, messageId } = confirmationMail(sample);
    expect(headers).toMatchObject({
      'List-Unsubscribe': `<${sample.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    });
    expect(messageId).toBe('<0b9e4c1e-7f5a-4b53-9a3a-2f0c5a8b7d11@tamarack-house.example>');
  });

  test('are the same for each attempt', () => {
    expect(confirmationMail(sample)).toEqual(confirmationMail(sample));
  });
});

describe('the HTML', () => {
  const { html } = confirmationMail(sample);

  test('loads nothing, runs nothing and follows nobody', () => {
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|table|form)\b|@import|url\(|javascript:/i);
    const addresses = [...html.matchAll(/https?:\/\/[^"<\s]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set([sample.confirmUrl, sample.unsubscribeUrl]));
  });

  test('shows data as text, also where it looks like markup', () => {
    const name = '<img src=x onerror=alert(1)> & "Sons"';
    const mail = confirmationMail({ ...sample, clinic: { ...clinic, name }, consent: '</blockquote><b>Yes</b>' });
    expect(mail.html).not.toMatch(/<img|<b>/);
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Sons&quot;');
    expect(mail.html).toContain('&lt;/blockquote&gt;&lt;b&gt;Yes&lt;/b&gt;');
  });

  test('is in the colors of the brand, light and dark', () => {
    const { colors } = defineBrand({ name: 'sample', colors: { primary: '#14443c', accent: '#ecb83f' } });
    const branded = confirmationMail({ ...sample, colors }).html;
    const [light = '', dark = ''] = branded.split('prefers-color-scheme:dark');
    expect(light).toContain(`.button{background-color:${colors.light.accent}`);
    expect(dark).toContain(`.button{background-color:${colors.dark.accent}`);
    expect(dark).toContain(`.body{background-color:${colors.dark.paper}}`);
  });

  test('is in the colors of the wireframe where no others are given', () => {
    const pick = (scheme: 'light' | 'dark') =>
      Object.fromEntries(
        Object.keys(plainColors[scheme]).map((name) => [name, Reflect.get(wireframe.colors[scheme], name)]),
      );
    expect(plainColors).toEqual({ light: pick('light'), dark: pick('dark') });
  });
});
