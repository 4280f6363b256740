import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { InsurancePage } from './InsurancePage.js';

const page = <InsurancePage clinic={clinic} today="2026-11-29" />;

itsPage({ full: page, bare: <InsurancePage clinic={bare} /> });

test('it says which plans pay, what it costs without one, and what to ask', () => {
  render(page);
  expect(headings(2).filter((text) => text !== 'Talk with a person')).toEqual([
    'Insurance plans',
    'What it costs without insurance',
    'What to ask your plan',
    'If you cannot pay',
  ]);
  expect(screen.getByText(/Prairie Mutual Choice PPO/)).toBeVisible();
  expect(screen.getByRole('row', { name: /First visit.*\$180/ })).toBeVisible();
});

test('its sections are counted through, whatever they hold', () => {
  const { container } = render(page);
  const shares = [...container.querySelectorAll<HTMLElement>('section[id]')].map(({ style }) =>
    style.getPropertyValue('--cairn-share'),
  );
  expect(shares).toEqual(['0.25', '0.5', '0.75', '1']);
});

test('plans whose day is past say so', () => {
  const { container } = render(<InsurancePage clinic={clinic} today="2027-04-01" />);
  expect(container).toHaveTextContent(/Prairie Mutual/);
  expect(container.textContent).not.toBe(render(page).container.textContent);
});

describe('slots', () => {
  itsSlots(page, {
    breadcrumbs: 'Home',
    plans: 'Prairie Mutual',
    costs: '$180',
    call: 'We ask what is going on',
    sections: 'What to ask your plan',
  });
});
