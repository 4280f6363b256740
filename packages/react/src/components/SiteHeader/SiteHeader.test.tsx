import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { SiteHeader } from './index.js';

const navigation = [
  { title: 'Treatment', href: '/treatment/', current: true },
  { title: 'Costs', href: '/costs/' },
];

conform('SiteHeader', <SiteHeader name="Tamarack House" navigation={navigation} />, { root: 'header' });

test('the name leads home', () => {
  render(<SiteHeader name="Tamarack House" tagline="Outpatient Center" navigation={[]} />);
  expect(screen.getByRole('link', { name: 'Tamarack House Outpatient Center' })).toHaveAttribute('href', '/');
});

test('the navigation says which page is open, on a desk and in the menu', () => {
  render(<SiteHeader name="Tamarack House" navigation={navigation} />);
  const lists = screen.getAllByRole('navigation', { name: 'Main' });
  expect(lists).toHaveLength(2);
  for (const list of lists) {
    expect(within(list).getByRole('link', { name: 'Treatment' })).toHaveAttribute('aria-current', 'page');
    expect(within(list).getByRole('link', { name: 'Costs' })).not.toHaveAttribute('aria-current');
  }
});

test('with the path of the page, the navigation says by itself where it is', () => {
  const pages = [
    { title: 'Home', href: '/' },
    { title: 'Treatment', href: '/treatment/' },
    { title: 'Costs', href: '/costs/', current: null },
    { title: 'Groups', href: '/treatment/groups', current: false },
  ];
  const { rerender } = render(<SiteHeader name="Tamarack House" navigation={pages} path="/treatment/groups/" />);
  const current = () =>
    within(screen.getAllByRole('navigation')[0] as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-current'));
  expect(current()).toEqual([null, 'true', null, null]);
  rerender(<SiteHeader name="Tamarack House" navigation={pages} path="/costs?from=home" />);
  expect(current()).toEqual([null, null, 'page', null]);
  rerender(<SiteHeader name="Tamarack House" navigation={pages} path="/" />);
  expect(current()).toEqual(['page', null, null, null]);
});

test('the menu opens without script', () => {
  const { container } = render(<SiteHeader name="Tamarack House" navigation={navigation} />);
  expect(container.querySelector('details > summary')).toHaveTextContent('Menu');
});

test('the menu is closed again on another page, where a router keeps the header', () => {
  const { container, rerender } = render(<SiteHeader name="Tamarack House" navigation={navigation} path="/" />);
  container.querySelector('details')?.setAttribute('open', '');
  rerender(<SiteHeader name="Tamarack House" navigation={navigation} path="/" />);
  expect(container.querySelector('details')).toHaveAttribute('open');
  rerender(<SiteHeader name="Tamarack House" navigation={navigation} path="/costs/" />);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
});

test('the number of admissions dials', () => {
  render(<SiteHeader name="Tamarack House" navigation={navigation} telephone="(312) 555-0142" />);
  const links = screen.getAllByRole('link', { name: '(312) 555-0142' });
  expect(links).toHaveLength(2);
  for (const link of links) {
    expect(link).toHaveAttribute('href', 'tel:+13125550142');
  }
});

test('a single page has its navigation and its menu, too', () => {
  render(<SiteHeader name="Tamarack House" navigation={navigation.slice(0, 1)} />);
  expect(screen.getAllByRole('link', { name: 'Treatment' })).toHaveLength(2);
});

test('without pages there is neither navigation nor menu', () => {
  const { container } = render(<SiteHeader name="Tamarack House" navigation={[]} />);
  expect(container.querySelector('nav, details')).toBeNull();
});

test.each(hostile)('%s as a name is shown as it is', (_, name) => {
  render(<SiteHeader name={name} navigation={[]} />);
  expect(screen.getByRole('link')).toHaveTextContent(name, { normalizeWhitespace: true });
  expect(document.querySelector('script, img')).toBeNull();
});
