import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { SiteFooter, SiteFooterColumn } from './index.js';

conform('SiteFooter', <SiteFooter name="Tamarack House" />, { root: 'footer' });
conform('SiteFooterColumn', <SiteFooterColumn heading="Visit">418 Larch Street</SiteFooterColumn>, {
  root: 'div',
});

test('columns have headings, and the law has a list', () => {
  render(
    <SiteFooter
      name="Tamarack House"
      legal={[{ title: 'Privacy', href: '/privacy/' }]}
      smallPrint="Not medical advice."
    >
      <SiteFooterColumn heading="Visit">418 Larch Street</SiteFooterColumn>
    </SiteFooter>,
  );
  const footer = within(screen.getByRole('contentinfo'));
  expect(footer.getByRole('heading', { name: 'Visit', level: 2 })).toBeVisible();
  const legal = within(footer.getByRole('list', { name: 'About this site' }));
  expect(legal.getByRole('link', { name: 'Privacy' })).toHaveAttribute('href', '/privacy/');
  expect(footer.getByText('Not medical advice.')).toBeVisible();
});

test('with the path of the page, the list of the law says where it is', () => {
  const legal = [
    { title: 'Privacy', href: '/privacy/' },
    { title: 'License', href: '/license/', current: true },
  ];
  render(<SiteFooter name="Tamarack House" legal={legal} path="/privacy" />);
  for (const name of ['Privacy', 'License'])
    expect(screen.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
});

test('what is empty leaves no trace', () => {
  const { container } = render(<SiteFooter name="Tamarack House" legal={[]} smallPrint="" tagline="" />);
  expect(container).toHaveTextContent(/^Tamarack House$/);
});

test.each(hostile)('%s is shown as it is', (_, name) => {
  render(<SiteFooter name={name} />);
  expect(screen.getByRole('contentinfo')).toHaveTextContent(name, { normalizeWhitespace: false });
});
