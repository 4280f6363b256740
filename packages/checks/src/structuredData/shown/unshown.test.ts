import { describe, expect, test } from 'vitest';

import type { Node } from '../graph.ts';
import { unshown } from './unshown.ts';

const site = 'https://larch-street.example';

const body = `
  <a href="/">Larch Street <b>Clinic</b></a>
  <a href="tel:+13125550142">(312) 555-0142</a>
  <address>418 Larch Street<br>Evanston, Illinois</address>
  <p>Reviewed <time datetime="2026-11-12">November 12, 2026</time>, by a doctor &amp; a nurse, one-\u2060to-\u2060one</p>
  <details><summary>May I bring my son?</summary><p>Yes.</p></details>
  <img src="/room.webp" alt="A room">
  <table><tr><th>Monday to Wednesday and Friday</th><td>8:30 am to noon and 1 pm to midnight</td></tr>
  <tr><th>Thursday</th><td>24 hours</td></tr><tr><th>December 24 to 26, 2026</th><td>Closed</td></tr>
  <tr><th>January 30 to February 1, 2027</th><td>Closed</td></tr></table>
  <template><p>Open all night</p></template><p hidden>Free parking</p>`;

const hours = (opens: string, closes: string, when: object) => ({
  '@type': 'OpeningHoursSpecification',
  opens,
  closes,
  ...when,
});

const christmas = { validFrom: '2026-12-24', validThrough: '2026-12-26' };

const spanish = `
  <table><tr><th>De lunes a miércoles y viernes</th><td>De 8:30 am a 12 del mediodía y de 1 pm a 12 de la noche</td></tr>
  <tr><th>Jueves</th><td>Las 24 horas</td></tr><tr><th>Sábado y domingo</th><td>Cerrado</td></tr>
  <tr><th>Del 24 al 26 de diciembre de 2026</th><td>Cerrado</td></tr>
  <tr><th>Del 30 de enero al 1 de febrero de 2027</th><td>De 9 am a 2 pm</td></tr></table>`;

const found = (node: Node, html = body, language = 'en-US') =>
  unshown(
    `<!doctype html><html lang="${language}"><head><title>The best clinic</title><link rel="canonical" href="${site}/visit/">
    <script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] })}</script>
    </head><body>${html}</body></html>`,
    site,
  );

test.each<[what: string, node: Node]>([
  ['words across elements', { name: 'Larch Street Clinic' }],
  ['a line of an address', { streetAddress: '418 Larch Street', addressLocality: 'Evanston' }],
  ['words with signs of HTML', { description: 'a doctor & a nurse' }],
  ['a word that is kept on one line', { description: 'one-to-one' }],
  ['an answer that is folded away', { text: 'Yes.' }],
  ['a number that a link dials', { telephone: '+13125550142' }],
  ['a link, a picture and the page itself', { url: `${site}/`, image: `${site}/room.webp`, '@id': `${site}/visit/#a` }],
  ['a day in words', { lastReviewed: '2026-11-12' }],
  ['the language and the country', { inLanguage: 'en-US', address: { addressCountry: 'US' } }],
  ['a day within a range of days, and its times', hours('08:30', '12:00', { dayOfWeek: ['Tuesday', 'Friday'] })],
  ['times until midnight', hours('13:00', '00:00', { dayOfWeek: ['Monday'] })],
  ['a whole day', hours('00:00', '23:59', { dayOfWeek: ['Thursday'] })],
  ['a closure', hours('00:00', '00:00', christmas)],
  ['a closure over two months', hours('00:00', '00:00', { validFrom: '2027-01-30', validThrough: '2027-02-01' })],
  ['places in their order', { itemListElement: [{ position: 1 }, { position: 2 }] }],
])('%s is shown', (_what, node) => {
  expect(found(node)).toEqual([]);
});

test.each<[what: string, node: Node]>([
  ['what the title alone says', { name: 'The best clinic' }],
  ['a part of a word', { name: 'Larch Street Clin' }],
  ['what a template holds', { description: 'Open all night' }],
  ['what is hidden', { description: 'Free parking' }],
  ['what the alternative of a picture says', { description: 'A room' }],
  ['a number that no link dials', { telephone: '+13125550143' }],
  ['a link that is not there', { url: `${site}/team/` }],
  ['an id of another site', { '@id': 'https://elsewhere.example/#clinic' }],
  ['a day that nothing says', { lastReviewed: '2026-11-13' }],
  ['another language', { inLanguage: 'es-US' }],
  ['another country', { addressCountry: 'CA' }],
  ['what a thing inside says', { address: { streetAddress: '419 Larch Street' } }],
  ['one of several', { knowsAbout: ['Evanston', 'Chicago'] }],
  ['a day that is not in the range', hours('08:30', '12:00', { dayOfWeek: ['Tuesday', 'Saturday'] })],
  ['the times of another day', hours('08:30', '12:00', { dayOfWeek: ['Thursday'] })],
  ['another time', hours('08:30', '12:30', { dayOfWeek: ['Tuesday'] })],
  ['a closure on another day', hours('00:00', '00:00', { ...christmas, validThrough: '2026-12-27' })],
  ['a closure that is none', hours('09:00', '12:00', christmas)],
  ['a place that is not its own', { itemListElement: [{ position: 2 }] }],
])('%s is not shown', (_what, node) => {
  expect(found(node)).toHaveLength(1);
});

describe('hours in Spanish', () => {
  const inSpanish = (node: Node) => found(node, spanish, 'es-US');

  test.each<[what: string, node: Node]>([
    ['a day within a range of days', hours('08:30', '12:00', { dayOfWeek: ['Tuesday', 'Friday'] })],
    ['times until midnight', hours('13:00', '00:00', { dayOfWeek: ['Monday'] })],
    ['a whole day', hours('00:00', '23:59', { dayOfWeek: ['Thursday'] })],
    ['days that are closed', hours('00:00', '00:00', { dayOfWeek: ['Saturday', 'Sunday'] })],
    ['a closure', hours('00:00', '00:00', christmas)],
    ['other hours over two months', hours('09:00', '14:00', { validFrom: '2027-01-30', validThrough: '2027-02-01' })],
  ])('%s is shown', (_what, node) => {
    expect(inSpanish(node)).toEqual([]);
  });

  test.each<[what: string, node: Node]>([
    ['a day that is not in the range', hours('08:30', '12:00', { dayOfWeek: ['Saturday'] })],
    ['a part of a time', hours('09:00', '14:00', { validFrom: '2027-01-03', validThrough: '2027-02-01' })],
    ['another time', hours('08:30', '12:30', { dayOfWeek: ['Tuesday'] })],
    ['a closure on another day', hours('00:00', '00:00', { ...christmas, validThrough: '2026-12-27' })],
    ['what English would say', hours('09:00', '12:00', { dayOfWeek: ['Monday'] })],
  ])('%s is not shown', (_what, node) => {
    expect(inSpanish(node)).toHaveLength(1);
  });

  test('a language that nobody reads is told', () => {
    expect(() => found(hours('09:00', '12:00', { dayOfWeek: ['Monday'] }), body, 'fr')).toThrow(
      'Nobody reads hours in "fr" yet.',
    );
  });
});
