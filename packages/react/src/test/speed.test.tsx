import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';

import {
  Byline,
  CallToActionPhone,
  CrisisLine,
  CrisisSupport,
  ReviewedByCard,
  ReviewLine,
  SiteHeader,
} from '../index.js';

const hours = { timeZone: 'America/Chicago', week: [{ times: ['07:00-22:00'] }] } as const;
const reviewer = { id: 'imani-okafor', name: 'Imani Okafor' };
const page = (
  <>
    <CrisisLine />
    <SiteHeader
      name="Tamarack House"
      navigation={[{ title: 'Guides', href: 'https://tamarack-house.example/articles/' }]}
      telephone="(312) 555-0142"
    />
    <Byline reviewer={reviewer} reviewed="2026-11-12" />
    <ReviewLine reviewer={reviewer} reviewed="2026-11-12" locale="es-US" />
    <ReviewedByCard reviewer={reviewer} reviewed="2026-11-12" nextReview="2027-11" />
    <CallToActionPhone telephone="(312) 555-0142" tty="711" hours={hours} />
    <CallToActionPhone variant="aside" telephone="(312) 555-0142" hours={hours} language="es" />
    <CrisisSupport />
  </>
);

afterEach(() => vi.restoreAllMocks());

// What these cost is most of what a page could cost: see apps/bench.
test('a page that was rendered before makes no format of dates again', () => {
  renderToString(page);
  const made = [
    vi.spyOn(Intl, 'DateTimeFormat'),
    vi.spyOn(Intl, 'NumberFormat'),
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf'),
  ];
  renderToString(page);
  expect(made.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
});

test('a page that was rendered before reads no telephone number again', () => {
  renderToString(page);
  const normalized = vi.spyOn(String.prototype, 'normalize');
  renderToString(page);
  expect(normalized).not.toHaveBeenCalled();
});

test('a page that was rendered before tells no hours again', () => {
  renderToString(page);
  // The words begin with a capital, as their language has it.
  const capitals = vi.spyOn(String.prototype, 'toLocaleUpperCase');
  expect(renderToString(page)).toMatch(/Every day, <span[^>]*>7\u00A0am to 10\u00A0pm</);
  expect(capitals).not.toHaveBeenCalled();
});
