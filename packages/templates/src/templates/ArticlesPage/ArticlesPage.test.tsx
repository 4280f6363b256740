import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { articles, pictures } from '../../test/samples.js';
import { itsSlots } from '../../test/slots.js';
import { ArticlesPage } from './ArticlesPage.js';

const page = <ArticlesPage clinic={clinic} articles={articles} pictures={pictures} />;

itsPage({ full: page, bare: <ArticlesPage clinic={bare} articles={[]} /> });

test('it lists every article in the order that is given', () => {
  render(page);
  expect(headings(2)).toContain('All guides');
  expect(headings(3)).toEqual(articles.map(({ article }) => article.title));
});

test('without articles and without a letter only the title stands there', () => {
  render(<ArticlesPage clinic={bare} articles={[]} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Guides']);
});

describe('slots', () => {
  itsSlots(page, { breadcrumbs: 'Home', articleCards: 'All guides', newsletter: 'One calm letter a month' });
});
