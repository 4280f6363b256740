import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { ArticleSection } from '../ArticleSection/index.js';
import { ArticleLayout } from './index.js';

conform('ArticleLayout', <ArticleLayout title="Does intensive outpatient treatment work?" />, { root: 'article' });

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

const headings = [
  { id: 'what', text: 'What it is', level: 2 as const },
  { id: 'week', text: 'A typical week', level: 2 as const },
];

test('it is an article with one title', () => {
  render(
    <ArticleLayout title="Does it work?" headings={headings}>
      <ArticleSection id="what" heading="What it is" />
      <ArticleSection id="week" heading="A typical week" />
    </ArticleLayout>,
  );
  const article = within(screen.getByRole('article'));
  expect(article.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(article.getByRole('heading', { level: 1 })).toHaveTextContent('Does it work?');
});

test('everything comes in the order in which it is read, the aside last', () => {
  const { container } = render(
    <ArticleLayout
      title="Title."
      eyebrow="Eyebrow."
      breadcrumbs="Breadcrumbs."
      reviewLine="Review line."
      byline="Byline."
      lead="Lead."
      hero="Hero."
      takeaways="Takeaways."
      after="After."
      aside="Aside."
    >
      Body.
    </ArticleLayout>,
  );
  expect(container).toHaveTextContent(
    'Breadcrumbs.Eyebrow.Title.Review line.Byline.Lead.Hero.Takeaways.Body.After.Aside.',
  );
});

test('the contents lead to every section', () => {
  render(<ArticleLayout title="Does it work?" headings={headings} />);
  for (const contents of screen.getAllByRole('navigation', { name: 'On this page' })) {
    expect(within(contents).getByRole('link', { name: 'A typical week' })).toHaveAttribute('href', '#week');
  }
});

test('its parts take their ids from its own', () => {
  const { container } = render(<ArticleLayout id="guide" title="Does it work?" headings={headings} />);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual(['guide', 'guide-folded', 'guide-folded-heading', 'guide-list', 'guide-list-heading']);
});

test.each([undefined, null, []])('without headings (%j) there are no contents', (none) => {
  render(<ArticleLayout title="Does it work?" headings={none} />);
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
});

test('a developer is told of a level that the headings skip', () => {
  render(<ArticleLayout title="Does it work?" headings={[{ id: 'a', text: 'Costs', level: 2 }]} />);
  expect(log).not.toHaveBeenCalled();
  render(<ArticleLayout title="Does it work?" headings={[{ id: 'a', text: 'Costs', level: 3 }]} />);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('"Costs" is of level 3'));
});

test('thirty sections are all in the contents', () => {
  const thirty = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, text: `Section ${index + 1}` }));
  render(<ArticleLayout title="Does it work?" headings={thirty} />);
  expect(screen.getAllByRole('link', { name: /^Section/ })).toHaveLength(60);
});

test.each(hostile)('%s in the title is shown as it is', (_, text) => {
  render(<ArticleLayout title={text} lead={text} eyebrow={text} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text, { normalizeWhitespace: false });
  expect(document.querySelector('script, img')).toBeNull();
});
