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

describe('slots', () => {
  itsSlots(page, {
    breadcrumbs: 'Home',
    steps: 'About 15 minutes',
    call: 'We ask what is going on',
    questions: `${clinic.questions[0]?.question}`,
  });
});
