import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi, type Mock } from 'vitest';

import {
  ArticleLayout,
  ArticleSection,
  Byline,
  Figure,
  HomeHero,
  LevelOfCareComparison,
  NewsletterForm,
  RelatedArticles,
  ReviewedByCard,
  ServiceGrid,
  TextLink,
  Week,
} from './index.js';

/** Data as it is sent, which holds what the types do not foresee. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value));

/** A picture of a content system, with all that comes along. */
const picture = sent({
  _type: 'image',
  asset: { _ref: 'image-1', metadata: { lqip: 'data:' } },
  crops: [1, 2],
  src: '/room.jpg',
  alt: 'A room.',
  width: 3,
  height: 2,
});

let log: Mock;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

test.each([
  [3, '3 hours'],
  ['3', '3 hours'],
  [' 1.5 ', '1.5 hours'],
  [0, 'Free'],
  ['0', 'Free'],
  [null, 'Free'],
  ['', 'Free'],
  [99, '24 hours'],
])('a day of %j hours says "%s"', (hours, words) => {
  render(<Week days={[{ day: 'Mon', hours: sent(hours) }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(`Mon ${words}`);
});

test.each(['a few', {}])('a day of %j hours is not said to be free', (hours) => {
  render(<Week days={[{ day: 'Mon', hours: sent(hours) }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Mon$/);
});

test.each([
  [0, 0],
  ['0', 0],
  [null, 0],
  ['two', 0],
  [-1, 0],
  ['2', 2],
  [2, 2],
  [9, 4],
])('stones={%j} are %i stones, and no digit', (stones, count) => {
  const rows = [{ id: 'op', name: 'Outpatient', stones: sent(stones), cells: [] }];
  const { container } = render(<LevelOfCareComparison caption="Levels" columns={['Level']} rows={rows} />);
  expect(screen.getByRole('rowheader')).toHaveTextContent(/^Outpatient$/);
  expect(container.querySelectorAll('[aria-hidden] > *')).toHaveLength(count);
});

test('an empty count of minutes or sections prints nothing, and a written one counts', () => {
  const minutes = (readingMinutes: unknown) =>
    renderToStaticMarkup(<Byline readingMinutes={sent(readingMinutes)} reviewed="2026-11-12" />);
  expect(minutes('4')).toContain('4 minutes');
  for (const none of [0, '0', '', 'soon']) expect(minutes(none)).not.toContain('Reading time');
  const article = (readingMinutes: unknown) =>
    renderToStaticMarkup(
      <RelatedArticles items={[{ title: 'A', href: '/a/', readingMinutes: sent(readingMinutes) }]} />,
    );
  expect(article('4')).toContain('4 minutes');
  for (const none of [0, '0', '', 'soon']) expect(article(none)).not.toContain('minutes');
});

test.each(
  Object.entries({
    ArticleLayout: <ArticleLayout title="A" reviewLine={Number.NaN} hero="" breadcrumbs={Number.NaN} />,
    HomeHero: <HomeHero title="A" action="" picture={Number.NaN} note={false} />,
  }),
)('an empty slot of %s leaves no empty place and no "NaN"', (_, element) => {
  const { container } = render(element);
  expect(container).not.toHaveTextContent('NaN');
});

const author = sent({ id: 'io', name: 'Imani Okafor', photo: picture, fields: { a: 1 } });

test.each(
  Object.entries({
    ArticleSection: <ArticleSection {...sent({ id: 'a', heading: 'A', paragraphs: ['p'], items: [], _key: 'k' })} />,
    Figure: <Figure {...picture} />,
    RelatedArticles: <RelatedArticles items={[{ title: 'A', href: '/a/', picture }]} />,
    ReviewedByCard: <ReviewedByCard reviewer={author} />,
    ServiceGrid: <ServiceGrid items={[sent({ id: 'x', title: 'A', text: 'B', tags: ['t'], parent: {} })]} />,
    TextLink: <TextLink {...sent({ href: '/a/', reference: { _ref: 'a' }, children: 'A' })} />,
    Week: <Week days={[sent({ day: 'Mon', hours: 3, staff: [{}] })]} {...sent({ slots: [1] })} />,
  }),
)('%s writes no list and no group of the data into its HTML', (_, element) => {
  const { container } = render(element);
  const attributes = [...container.querySelectorAll('*')].flatMap((place) => place.getAttributeNames());
  expect(container.innerHTML).not.toContain('[object Object]');
  expect(attributes.filter((name) => /^(?:_|paragraphs|items|crops|asset|reference|slots)/.test(name))).toEqual([]);
});

test('a picture keeps what an image needs', () => {
  render(<ReviewedByCard reviewer={author} />);
  expect(screen.getByRole('img')).toHaveAttribute('src', '/room.jpg');
  expect(screen.getByRole('img')).toHaveAttribute('width', '3');
});

test('the services of a clinic are drawn by the names of their icons', () => {
  const items = [
    { title: 'Alone', icon: 'one-to-one' },
    { title: 'Together', icon: 'group' },
    { title: 'Neither', icon: 'pottery' },
    { title: 'None', icon: ' ' },
  ];
  const { container } = render(<ServiceGrid items={items} />);
  expect(container).toHaveTextContent(/^AloneTogetherNeitherNone$/);
  expect(container.querySelectorAll('svg')).toHaveLength(2);
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('There is no icon "pottery"'));
});

test.each([undefined, null, '', ' '])('the label %j leaves no button without a name', (submit) => {
  render(<NewsletterForm heading="Our letter" consent="Yes" privacyHref="/privacy/" labels={{ submit }} />);
  expect(screen.getByRole('button')).toHaveAccessibleName('Sign up');
});
