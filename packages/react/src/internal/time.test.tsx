import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import { Byline, CrisisSupport, ReviewedByCard, ReviewLine } from '../index.js';

const reviewer = { id: 'imani-okafor', name: 'Imani Okafor' };

/** Every component that writes a date, given one and the language to write it in, whatever the types say. */
const dated = (date: unknown, locale?: unknown): Record<string, ReactElement> => {
  const given = { date: date as string, locale: locale as string };
  return {
    Byline: <Byline reviewed={given.date} locale={given.locale} />,
    CrisisSupport: <CrisisSupport verified={given.date} locale={given.locale} />,
    ReviewedByCard: <ReviewedByCard reviewer={reviewer} reviewed={given.date} locale={given.locale} />,
    ReviewLine: <ReviewLine reviewer={reviewer} reviewed={given.date} locale={given.locale} />,
  };
};
const components = Object.keys(dated(''));

afterEach(() => vi.restoreAllMocks());

test.each(components)('%s stands in any language, known or not', (name) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const locale of [null, '', ' ', 'nonsense', 'en_US.UTF-8', 'x'.repeat(10_000), 42]) {
    const { unmount } = render(dated('2026-10-20', locale)[name]);
    expect(screen.getByText('October 20, 2026')).toBeInTheDocument();
    unmount();
  }
});

test.each(components)('%s writes es_MX as es-MX, and tells the developer', (name) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(dated('2026-10-20', 'es_MX')[name]);
  expect(screen.getByText('20 de octubre de 2026')).toBeInTheDocument();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('"es_MX" is not a language tag'));
});

test.each(components)('%s marks up the day alone of a date with a time, and of a Date', (name) => {
  for (const date of ['2026-10-20T16:41:37', '2026-10-20 23:59:59-06:00', new Date('2026-10-20T00:00:00Z')]) {
    const { unmount } = render(dated(date)[name]);
    expect(screen.getByText('October 20, 2026')).toHaveAttribute('datetime', '2026-10-20');
    unmount();
  }
});

test('a review that cannot be read does not hide when the article appeared', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Byline reviewed="soon" published="2026-10-20" />);
  expect(screen.getByText('October 20, 2026')).toBeInTheDocument();
});

test('a review is not overdue on its last day, at whatever hour the page is built', () => {
  render(<ReviewedByCard reviewer={reviewer} nextReview="2026-10-20" today="2026-10-20T16:41:37Z" />);
  expect(screen.getByText(/Next review by/)).toBeInTheDocument();
});
