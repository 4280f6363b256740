import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic, fromAfar } from '../../test/clinic.js';
import { emptyIn, outlineOf, partedSpansIn } from '../../test/outline.js';
import { itsSlots } from '../../test/slots.js';
import { SiteFrame } from './SiteFrame.js';

const frame = (
  <SiteFrame clinic={clinic} path="/services/" logo={<svg aria-hidden="true" />}>
    <h1>Services</h1>
  </SiteFrame>
);

test('it has the landmarks of a page, and marks the page in the navigation', () => {
  render(frame);
  expect(screen.getByRole('banner')).toHaveTextContent(clinic.name);
  expect(screen.getByRole('main')).toHaveTextContent('Services');
  expect(screen.getByRole('contentinfo')).toHaveTextContent('418 Larch Street');
  const [navigation] = screen.getAllByRole('navigation', { name: 'Main' });
  expect(within(navigation as HTMLElement).getByRole('link', { current: 'page' })).toHaveTextContent('Services');
});

test('its headings follow that of the page', () => {
  const { container } = render(frame);
  expect(outlineOf(container)).toEqual([
    '1 Services',
    '2 Visit',
    '2 Call admissions',
    '2 In a crisis',
    '2 Care',
    '2 People and places',
    '2 Help and reading',
  ]);
  expect(emptyIn(container)).toEqual([]);
});

test('the hours in its footer keep each span on a line', () => {
  const { container } = render(frame);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('am to');
  expect(partedSpansIn(container)).toEqual([]);
});

const elsewhere = {
  verified: '2026-11-02',
  country: 'GB',
  lines: [
    {
      id: 'listening',
      title: 'Listening line',
      telephone: '01632 960 142',
      text: 'Day and night.',
      languages: [],
      verifyHref: 'https://listening.example',
    },
  ],
};

test('whom to reach in a crisis is what the clinic says, in the strip and in the footer', () => {
  const { container, rerender } = render(<SiteFrame clinic={{ ...clinic, crisis: elsewhere }}>Page</SiteFrame>);
  const links = screen.getAllByRole('link', { name: '01632 960 142' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['tel:+441632960142', 'tel:+441632960142']);
  expect(container).not.toHaveTextContent(/988|911/);
  rerender(<SiteFrame clinic={bare}>Page</SiteFrame>);
  expect(screen.getAllByRole('link', { name: '988' })).toHaveLength(2);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Call or text 988');
});

test('a clinic of which little is known has nothing empty', () => {
  const { container } = render(
    <SiteFrame clinic={bare} path="/">
      <h1>Home</h1>
    </SiteFrame>,
  );
  expect(emptyIn(container)).toEqual([]);
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryByRole('link', { name: 'How to get here' })).toBeNull();
});

test('a clinic without a letter has no link to its page', () => {
  const { rerender } = render(<SiteFrame clinic={clinic}>Page</SiteFrame>);
  const link = () => screen.queryByRole('link', { name: 'Our letter' });
  expect(link()).toHaveAttribute('href', '/newsletter/');
  rerender(<SiteFrame clinic={{ ...clinic, newsletter: undefined }}>Page</SiteFrame>);
  expect(link()).toBeNull();
});

test('a clinic without a place to come to says where it may treat people, if it knows', () => {
  const { rerender } = render(<SiteFrame clinic={fromAfar}>Page</SiteFrame>);
  const footer = screen.getByRole('contentinfo');
  expect(within(footer).getByRole('heading', { name: 'Where we treat' }).parentElement).toHaveTextContent(
    'People in Wisconsin, Illinois, where they are',
  );
  expect(within(footer).queryByRole('heading', { name: 'Visit' })).toBeNull();
  expect(footer.querySelector('address')).toBeNull();
  rerender(<SiteFrame clinic={{ ...fromAfar, locations: [] }}>Page</SiteFrame>);
  expect(within(footer).queryByRole('heading', { name: 'Where we treat' })).toBeNull();
  expect(emptyIn(footer)).toEqual([]);
});

test('numbers are those of the country of the clinic, unless the site says another', () => {
  const british = { ...bare, telephone: { admissions: '020 7946 0958' }, country: 'GB' };
  const { container } = render(
    <SiteFrame clinic={british} path="/">
      <h1>Home</h1>
    </SiteFrame>,
  );
  expect(container.querySelectorAll('a[href="tel:+442079460958"]').length).toBeGreaterThan(1);
});

test('it leads to all help in a crisis, where the clinic has a page of it', () => {
  const { container } = render(
    <SiteFrame clinic={clinic} path="/" crisisHref="/help/">
      <h1>Home</h1>
    </SiteFrame>,
  );
  expect(screen.getByRole('link', { name: 'More help in a crisis' })).toHaveAttribute('href', '/help/');
  expect(container).toHaveTextContent('Not run by us');
});

test('a word can be another', () => {
  render(
    <SiteFrame clinic={clinic} path="/" labels={{ visit: 'Find us', call: '', crisis: null }}>
      <h1>Home</h1>
    </SiteFrame>,
  );
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names.slice(0, 3)).toEqual(['Find us', 'Call admissions', 'In a crisis']);
});

describe('slots', () => {
  itsSlots(frame, {
    crisisLine: 'In a crisis, call or text',
    header: 'Menu',
    footer: 'not medical advice',
    visitColumn: 'How to get here',
    callColumn: 'Call admissions(',
    directory: 'Insurance and cost',
    crisisColumn: 'Not\u00A0run',
  });

  test('the call at the lower edge can be replaced and left out', () => {
    const bars = (container: Element) => container.querySelectorAll('.cairn-CallToActionPhone-bar').length;
    expect(bars(render(frame).container)).toBe(1);
    const without = render(
      <SiteFrame clinic={clinic} path="/" callBar={null}>
        <h1>Home</h1>
      </SiteFrame>,
    );
    expect(bars(without.container)).toBe(0);
  });
});
