import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { articles, pictures } from '../../test/samples.js';
import { itsSlots } from '../../test/slots.js';
import { HomePage } from './HomePage.js';

const page = <HomePage clinic={clinic} articles={articles.slice(0, 3)} pictures={pictures} />;

itsPage({ full: page, bare: <HomePage clinic={bare} /> });

test('it opens with one sentence, one number to call and one picture', () => {
  const { container } = render(page);
  expect(headings(1)).toEqual([clinic.home?.title]);
  expect(container.querySelector('img')).toHaveAttribute('src', '/cdn/cairn-at-dawn-1440.webp');
  expect(container.querySelector('img')).toHaveAccessibleName(clinic.home?.picture?.alt);
  expect(screen.getByRole('link', { name: /555-0142/ })).toHaveAttribute('href', 'tel:+13125550142');
});

test('it shows the articles that are given', () => {
  render(page);
  expect(headings(3)).toEqual(articles.slice(0, 3).map(({ article }) => article.title));
});

test('a clinic without words for it has its name as the title, and the call', () => {
  render(<HomePage clinic={bare} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([bare.name]);
  expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:+13125550100');
});

test('a closure that is near is said, and gone once it is over', () => {
  const { rerender } = render(<HomePage clinic={clinic} today="2026-12-20" />);
  const banner = () => screen.queryByRole('note', { name: 'Changed hours' });
  expect(banner()).toHaveTextContent(/December 24.*Closed: Christmas/);
  for (const day of ['2026-12-01', '2027-01-10', undefined]) {
    rerender(<HomePage clinic={clinic} today={day} />);
    expect(banner()).toBeNull();
  }
});

describe('slots', () => {
  itsSlots(<HomePage clinic={clinic} today="2026-12-20" />, { closure: 'Changed hours' });
  itsSlots(page, {
    action: '555-0142',
    note: 'A person picks up',
    startingPoints: 'Where are you starting from?',
    facts: 'Phones open',
    directory: 'Nine kinds of help',
    articleCards: 'Guides to begin with',
    newsletter: 'One calm letter a month',
  });

  test('the picture can be replaced and left out', () => {
    expect(render(<HomePage {...page.props} picture={null} />).container.querySelector('figure')).toBeNull();
    expect(render(<HomePage {...page.props} picture={<i>Own</i>} />).container).toHaveTextContent('Own');
  });

  test('without starting points and facts there is no band for them', () => {
    const { container } = render(<HomePage clinic={bare} startingPoints={null} facts={false} />);
    expect(container.querySelector('.cairn-PageSection')).toBeNull();
  });
});
