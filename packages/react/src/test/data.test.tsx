import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi, type Mock } from 'vitest';

import {
  ArticleLayout,
  ArticleSection,
  Button,
  Byline,
  CallToActionPhone,
  Checkbox,
  Costs,
  CrisisLine,
  CrisisSupport,
  FactsBar,
  Figure,
  HomeHero,
  LevelOfCareComparison,
  LocationCard,
  LocationList,
  NewsletterForm,
  PageLayout,
  ProviderSection,
  RelatedArticles,
  ReviewedByCard,
  ServiceGrid,
  TelephoneLink,
  TextField,
  TextLink,
  WeekSchedule,
} from '../index.js';

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
  render(<WeekSchedule days={[{ day: 'Mon', hours: sent(hours) }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(`Mon ${words}`);
});

test.each(['a few', {}])('a day of %j hours is not said to be free', (hours) => {
  render(<WeekSchedule days={[{ day: 'Mon', hours: sent(hours) }]} />);
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
  const rows = [{ id: 'op', title: 'Outpatient', stones: sent(stones), cells: [] }];
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

const author = sent({ id: 'io', name: 'Imani Okafor', picture, fields: { a: 1 } });

test.each(
  Object.entries({
    ArticleSection: <ArticleSection {...sent({ id: 'a', heading: 'A', paragraphs: ['p'], items: [], _key: 'k' })} />,
    Figure: <Figure {...picture} />,
    RelatedArticles: <RelatedArticles items={[{ title: 'A', href: '/a/', picture }]} />,
    ReviewedByCard: <ReviewedByCard reviewer={author} />,
    ServiceGrid: <ServiceGrid items={[sent({ id: 'x', title: 'A', text: 'B', tags: ['t'], parent: {} })]} />,
    TextLink: <TextLink {...sent({ href: '/a/', reference: { _ref: 'a' }, children: 'A' })} />,
    WeekSchedule: <WeekSchedule days={[sent({ day: 'Mon', hours: 3, staff: [{}] })]} {...sent({ slots: [1] })} />,
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

test.each([
  [undefined, undefined, 0],
  [null, null, 0],
  ['', '', 0],
  [2, '2', 1],
  ['2', 2, 1],
])('of two levels with the ids %j and 3, the page about %j marks the right ones', (id, current, count) => {
  const rows = sent([
    { id, title: 'Outpatient', cells: [] },
    { id: id && 3, title: 'Residential', cells: [] },
  ]);
  render(<LevelOfCareComparison caption="Levels" columns={['Level']} rows={rows} currentId={current as string} />);
  expect(screen.queryAllByText('This page')).toHaveLength(count);
});

test.each([[['MD', null, '']], ['MD'], ['MD, PhD']])(
  'the training %j stands after the name, letter by letter never',
  (credentials) => {
    const reviewer = sent({ id: 'io', name: 'Imani Okafor', credentials });
    render(<ReviewedByCard reviewer={reviewer} />);
    const words = [credentials].flat().filter(Boolean).join(', ');
    expect(screen.getByRole('heading')).toHaveTextContent(`Reviewed by Imani Okafor, ${words}`);
  },
);

test('a group in place of what a picture shows is not read aloud', () => {
  const broken = sent({ ...picture, alt: { en: 'A room.' }, srcSet: { a: 1 }, sizes: {}, width: {}, focalPoint: [] });
  const { container } = render(<Figure {...broken} />);
  expect(container.innerHTML).not.toContain('[object Object]');
  expect(container.querySelector('img')).toHaveAttribute('alt', '');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('Give `alt`'));
});

test.each([
  [5550142, '5550142'],
  [['(312) 555-0142', '(312) 555-0143'], '(312) 555-0142, (312) 555-0143'],
  ['988 Lifeline', '988 Lifeline'],
  [{ number: '(312) 555-0142' }, ''],
])('a telephone number that cannot be dialed, %j, is shown where there is anything to read', (telephone, words) => {
  const { container } = render(<TelephoneLink telephone={sent(telephone)} />);
  expect(container).toHaveTextContent(words);
  expect(container).not.toHaveTextContent('[object');
  expect(log).toHaveBeenCalled();
});

test.each([
  [988, 'call 988', 'tel:988'],
  ['988 (press 1)', 'call 988 (press 1)', null],
])('a line in a crisis with the number %j is said', (telephone, words, href) => {
  const crisis = sent({ country: 'US', verified: '2026-01', lines: [{ title: 'Lifeline', telephone }] });
  for (const Help of [CrisisLine, CrisisSupport]) {
    const { container, unmount } = render(<Help crisis={crisis} />);
    expect(container).toHaveTextContent(words);
    expect(container.querySelector('[data-calltrk-noswap]')?.getAttribute('href') ?? null).toBe(href);
    unmount();
  }
});

test.each([null, '', ' '])('with %j for a name, how to reach a place stays on the page', (name) => {
  const lines = [{ title: 'Admissions', telephone: '(312) 555-0142' }];
  render(
    <>
      <ProviderSection name={sent(name)} href="/care/" telephone="(312) 555-0142" />
      <LocationCard location={sent({ name, lines })} />
      <LocationList items={[sent({ name, lines })]} />
    </>,
  );
  expect(screen.getAllByRole('link', { name: '(312) 555-0142' })).toHaveLength(3);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('a price in words stands as it is written', () => {
  const { container } = render(<Costs costs={{ items: [{ title: 'A day', amount: sent('$1,200 or less') }] }} />);
  expect(container).toHaveTextContent('$1,200 or less');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('"$1,200 or less" is no amount'));
});

test.each([{ url: '/room.jpg' }, ' ', ['/room.jpg'], 5])('a picture at %j is left out', (src) => {
  const broken = sent({ ...picture, src });
  const { container } = render(
    <>
      <Figure {...broken} />
      <RelatedArticles items={[{ title: 'Sleep', href: '/sleep/', picture: broken }]} />
      <ReviewedByCard reviewer={{ id: 'io', name: 'Imani Okafor', picture: broken }} />
    </>,
  );
  expect(container.querySelector('img, figure')).toBeNull();
  expect(screen.getByText('IO')).toBeInTheDocument();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('src is no address'));
});

test.each(['block', 'inline', 'button', 'bar'] as const)(
  'the call as %s with an empty action keeps its words',
  (variant) => {
    const { container } = render(
      <CallToActionPhone variant={variant} telephone="(312) 555-0142" labels={{ action: ' ' }} />,
    );
    expect(container).toHaveTextContent('Call admissions');
    expect(container.querySelector('[aria-label=" "]')).toBeNull();
  },
);

test('an error of white space is none', () => {
  const { container } = render(
    <>
      <TextField label="Name" error=" " />
      <Checkbox label="Yes" error={'\n'} />
    </>,
  );
  expect(container.querySelector('[aria-invalid], p:not([hidden])')).toBeNull();
});

test.each([[[]], [[null, false]], [' '], [false], [null]])(
  'a page with %j beside its text has no column for it',
  (aside) => {
    const html = (element: ReactNode) => renderToStaticMarkup(element);
    expect(html(<PageLayout title="Visit" aside={aside} />)).toBe(html(<PageLayout title="Visit" />));
  },
);

test('a fact that is about nothing is left out', () => {
  const { container } = render(<FactsBar items={[{ title: ' ', text: 'Evanston' }]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])(
  'a button sends no form to %j',
  (address) => {
    const html = renderToStaticMarkup(
      <Button type="submit" formAction={address}>
        Send
      </Button>,
    );
    expect(html).not.toMatch(/formaction/i);
    const safe = renderToStaticMarkup(
      <Button type="submit" formAction="/letter/">
        Send
      </Button>,
    );
    expect(safe).toMatch(/formaction="\/letter\/"/i);
  },
);
