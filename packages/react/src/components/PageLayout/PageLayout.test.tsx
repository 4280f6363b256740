import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { PageLayout } from './index.js';

conform('PageLayout', <PageLayout title="Contact" />, { root: 'div' });

test('it has one title, and is no article', () => {
  render(
    <PageLayout title="Visit or call Tamarack House" eyebrow="Contact" lead="You can come without an appointment." />,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Visit or call Tamarack House');
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

test('the aside follows the text', () => {
  const { container } = render(
    <PageLayout title="Contact" aside="Hours.">
      How to find us.
    </PageLayout>,
  );
  expect(container).toHaveTextContent('ContactHow to find us.Hours.');
});

test('what is to be known of the page stands between its title and its lead', () => {
  const { container } = render(<PageLayout title="Privacy" byline="November 2." lead="We keep little." />);
  expect(container).toHaveTextContent('PrivacyNovember 2.We keep little.');
});

test('what is empty leaves no trace', () => {
  const { container } = render(<PageLayout title="Contact" eyebrow="" lead="" aside={null} hero={undefined} />);
  expect(container.querySelectorAll('p, aside')).toHaveLength(0);
});
