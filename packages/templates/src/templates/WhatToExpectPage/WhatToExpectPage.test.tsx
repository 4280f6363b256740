import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { WhatToExpectPage } from './WhatToExpectPage.js';

const page = <WhatToExpectPage clinic={clinic} />;
const steps = clinic.pages['what-to-expect']?.steps ?? [];

itsPage({ full: page, bare: <WhatToExpectPage clinic={bare} /> });

test('it tells step by step what happens, and answers what people ask', () => {
  render(page);
  expect(headings(3).slice(0, steps.length)).toEqual(steps.map(({ title }) => title));
  expect(screen.getByText('About 15 minutes')).toBeVisible();
  expect(screen.getByText(`${clinic.questions[0]?.question}`)).toBeVisible();
});

test('what people say is shown while they permit it, and its heading with it', () => {
  const [first] = clinic.testimonials;
  const testimonials = first ? [first] : [];
  const expires = `${first?.authorization.expires}`;
  const shownOn = (today: string | undefined, revoked?: string) => {
    const changed = testimonials.map((one) => ({ ...one, authorization: { ...one.authorization, revoked } }));
    const { unmount } = render(<WhatToExpectPage clinic={{ ...clinic, testimonials: changed }} today={today} />);
    const words = screen.queryByText(`${first?.quote}`);
    const heading = screen.queryByRole('heading', { name: 'In their own words' });
    unmount();
    return [words !== null, heading !== null];
  };
  expect(shownOn('2026-11-30')).toEqual([true, true]);
  expect(shownOn(expires)).toEqual([true, true]);
  expect(shownOn('2099-01-01')).toEqual([false, false]);
  expect(shownOn('2026-11-30', '2026-11-30')).toEqual([false, false]);
  expect(shownOn(undefined)).toEqual([false, false]);
});

describe('slots', () => {
  itsSlots(<WhatToExpectPage clinic={clinic} today="2026-11-30" />, { testimonials: 'they knew my name' });
  itsSlots(page, {
    breadcrumbs: 'Home',
    steps: 'About 15 minutes',
    call: 'We ask what is going on',
    questions: `${clinic.questions[0]?.question}`,
  });
});
