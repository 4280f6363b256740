import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic, fromAfar } from '../../test/clinic.js';
import { itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { ContactPage } from './ContactPage.js';

const page = <ContactPage clinic={clinic} />;

itsPage({ full: page, bare: <ContactPage clinic={bare} /> });

test('it says how to call, where to come, and where to turn in a crisis', () => {
  const { container } = render(page);
  expect(screen.getAllByRole('link', { name: /555-0142/ }).length).toBeGreaterThan(0);
  expect(container).toHaveTextContent('418 Larch StreetEvanston, Illinois 60201');
  expect(screen.getByRole('link', { name: 'How to get here' })).toHaveAttribute('href', '/contact/#getting-here');
  expect(screen.getByRole('region', { name: /do not wait for us/ })).toHaveTextContent(
    '988 Suicide & Crisis Lifeline: call or text 988',
  );
});

test('its town is said once, with the street', () => {
  render(<ContactPage clinic={bare} />);
  const visit = screen.getByRole('heading', { name: 'Visit us' }).closest('section') as HTMLElement;
  expect(within(visit).getAllByText(/Springfield/)).toHaveLength(1);
});

test('a clinic without a map has no link to it', () => {
  render(<ContactPage clinic={bare} />);
  expect(screen.queryByRole('link', { name: 'How to get here' })).toBeNull();
});

test('its hours and its number are said once', () => {
  render(<ContactPage clinic={{ ...clinic, hours: { ...clinic.hours, week: [{ times: ['07:00-22:00'] }] } }} />);
  expect(screen.getAllByText(/7\sam to 10\spm/)).toHaveLength(1);
  expect(screen.getByRole('row', { name: /Every day/ })).toHaveTextContent('7 am to 10 pm');
  expect(screen.getAllByText('(312) 555-0142')).toHaveLength(1);
});

test('a clinic without a place to come to says where it may treat people', () => {
  const { rerender } = render(<ContactPage clinic={fromAfar} />);
  const care = screen.getByRole('heading', { name: 'Where we treat' }).closest('section') as HTMLElement;
  expect(care).toHaveTextContent('People in Wisconsin, Illinois, where they are');
  expect(within(care).getAllByText(/Wisconsin/)).toHaveLength(1);
  expect(within(care).queryByText('Where')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Visit us' })).toBeNull();
  rerender(<ContactPage clinic={fromAfar} language="es" />);
  expect(screen.getByRole('heading', { name: 'Dónde atendemos' })).toBeVisible();
});

test('a language of its own has words for the page, and labels go before them', () => {
  const language = { tag: 'ro', ContactPage: { title: 'Contactați-ne', visit: 'Vizitați-ne' } };
  render(<ContactPage clinic={bare} language={language} labels={{ visit: 'Adresa', home: undefined }} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Contactați-\u2060ne');
  expect(screen.getByRole('heading', { name: 'Adresa' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Home' })).toBeVisible();
});

test('its opening hours have holidays with their reason and their next date', () => {
  const { rerender } = render(page);
  const christmas = () => screen.getByRole('row', { name: /^December\s24.*Closed ?Christmas$/ });
  expect(screen.getByRole('table', { name: 'Opening hours' })).toBeVisible();
  expect(christmas()).toHaveTextContent('every year');
  rerender(<ContactPage clinic={clinic} today="2026-12-24" />);
  expect(christmas()).toHaveTextContent('December 24 to 25, 2026');
  rerender(<ContactPage clinic={clinic} today="2026-12-26" />);
  expect(christmas()).toHaveTextContent('December 24 to 25, 2027');
});

test('a closure that is near stands first, and is gone once it is over', () => {
  const { rerender } = render(<ContactPage clinic={clinic} today="2026-12-20" />);
  const banner = () => screen.queryByRole('note', { name: 'Changed hours' });
  expect(banner()).toHaveTextContent(/December 24.*Closed: Christmas/);
  for (const day of ['2026-12-01', '2027-01-10', undefined]) {
    rerender(<ContactPage clinic={clinic} today={day} />);
    expect(banner()).toBeNull();
  }
});

describe('slots', () => {
  itsSlots(<ContactPage clinic={clinic} today="2026-12-24" />, { closure: 'Changed hours' });
  itsSlots(page, {
    breadcrumbs: 'Home',
    call: 'We ask what is going on',
    visit: 'Visit us',
    hours: 'Holidays and closures',
    sections: 'If you refer patients',
    crisis: 'do not wait for us',
  });
});
