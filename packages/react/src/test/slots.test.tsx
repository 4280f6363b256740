import { readFileSync } from 'node:fs';
import type { ReactElement, ReactNode } from 'react';
import { cloneElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  AdvantagesItem,
  AdvantagesList,
  ArticleLayout,
  ArticleSection,
  Button,
  Callout,
  CallPanel,
  CallSentence,
  CallToActionPhone,
  Checkbox,
  CitedQuote,
  ClosureBanner,
  CrisisSupport,
  DirectoryList,
  DownloadLink,
  ErrorSummary,
  FactsBar,
  Faq,
  Figure,
  HomeHero,
  KeyTakeaways,
  LevelOfCareComparison,
  NewsletterForm,
  PageLayout,
  PageShell,
  ProviderSection,
  RelatedArticles,
  ScheduleFacts,
  ServiceGrid,
  SiteFooter,
  SiteFooterColumn,
  SiteHeader,
  StepList,
  StartingPoints,
  Testimonial,
  TextField,
  VideoEmbed,
  WeekSchedule,
} from '../index.js';

const call = { telephone: '(312) 555-0142' };
const closed = { timeZone: 'UTC', week: 'always', exceptions: [{ from: '2026-12-24', reason: 'A' }] } as const;
const always = { signed: '2025-10-03', expires: '2027-10-03' };
const level = { id: 'a', title: 'Outpatient', cells: [] };

/** Every component that has a slot, with as little as it takes. */
const components: Record<string, ReactElement> = {
  AdvantagesItem: <AdvantagesItem title="A" />,
  AdvantagesList: <AdvantagesList />,
  ArticleLayout: <ArticleLayout title="A" />,
  ArticleSection: <ArticleSection id="a" heading="A" />,
  Button: <Button>A</Button>,
  CallPanel: <CallPanel {...call} />,
  CallSentence: <CallSentence {...call} />,
  CallToActionPhone: <CallToActionPhone {...call} />,
  Callout: <Callout heading="A" />,
  Checkbox: <Checkbox label="A" />,
  CitedQuote: (
    <CitedQuote href="/a/" source="A">
      A
    </CitedQuote>
  ),
  ClosureBanner: <ClosureBanner hours={closed} today="2026-12-24" />,
  CrisisSupport: <CrisisSupport />,
  DirectoryList: <DirectoryList groups={[{ title: 'A', items: [{ title: 'A', href: '/a/' }] }]} />,
  DownloadLink: <DownloadLink href="/a.pdf">A</DownloadLink>,
  ErrorSummary: <ErrorSummary errors={[{ href: '#a', text: 'A' }]} />,
  FactsBar: <FactsBar items={[]} />,
  Faq: <Faq items={[]} />,
  Figure: <Figure src="/a.webp" width={3} height={2} alt="A" />,
  HomeHero: <HomeHero title="A" />,
  KeyTakeaways: <KeyTakeaways items={['A']} />,
  LevelOfCareComparison: <LevelOfCareComparison caption="A" columns={['A', 'B']} rows={[level]} />,
  NewsletterForm: <NewsletterForm heading="A" consent="A" privacyHref="/a/" />,
  PageLayout: <PageLayout title="A" />,
  PageShell: <PageShell />,
  ProviderSection: <ProviderSection name="A" href="/a/" />,
  RelatedArticles: <RelatedArticles items={[{ title: 'A', href: '/a/' }]} />,
  ScheduleFacts: <ScheduleFacts items={[]} />,
  ServiceGrid: <ServiceGrid items={[{ title: 'A' }]} />,
  SiteFooter: <SiteFooter name="A" />,
  SiteFooterColumn: <SiteFooterColumn heading="A" />,
  SiteHeader: <SiteHeader name="A" navigation={[]} />,
  StartingPoints: <StartingPoints items={[{ title: 'A', href: '/a/' }]} />,
  StepList: <StepList items={[{ title: 'A' }]} />,
  Testimonial: <Testimonial quote="A" name="A" authorization={always} today="2026-11-30" />,
  TextField: <TextField label="A" />,
  VideoEmbed: <VideoEmbed title="A" provider="B" href="https://a.example" />,
  WeekSchedule: <WeekSchedule days={[{ day: 'Mon' }]} />,
};

/** What the item of a list needs beside the slot. */
const items: Record<string, object> = {
  'AdvantagesList items': { title: 'A' },
  'DirectoryList groups': { title: 'A', items: [{ title: 'A', href: '/a/' }] },
  'FactsBar items': { title: 'A', text: 'A' },
  'Faq items': { question: 'A', answer: 'A', open: true },
  'LevelOfCareComparison rows': level,
  'RelatedArticles items': { title: 'A', href: '/a/' },
  'ScheduleFacts items': { title: 'A', text: 'A' },
  'ServiceGrid items': { title: 'A' },
  'StartingPoints items': { title: 'A', href: '/a/' },
  'StepList items': { title: 'A' },
  'WeekSchedule days': { day: 'Mon' },
};

/** Every prop and field that takes any node, as the public API has it. */
const slots = [
  ...readFileSync('api.md', 'utf8').matchAll(/^\| `(\w+)` \| `(readonly )?ReactNode(?:\[\])?` \| (.+?) \|$/gm),
]
  .flatMap(([, name = '', list, owners = '']) =>
    owners.split(',').map((owner) => ({ name, list: Boolean(list), owner: owner.trim() })),
  )
  .map((slot) => ({ ...slot, slot: `${slot.owner} ${slot.name}` }));

/** A component with some content in one of its slots. */
function filled({ name, list, owner }: (typeof slots)[number], content: ReactNode): ReactElement {
  const [component = '', of] = owner.split(' ');
  const element = components[component];
  if (!element) throw new Error(`Add ${component} to the components of this test.`);
  const props = { [name]: list ? [content] : content };
  if (!of) return cloneElement(element, props);
  const item = items[owner];
  if (!item) throw new Error(`Add ${owner} to the items of this test.`);
  return cloneElement(element, { [of]: [{ ...item, ...props }] });
}

const contents: [what: string, content: ReactNode][] = [
  ['a paragraph', <p key="p">More</p>],
  [
    'text and a paragraph',
    <>
      Intro <p>More</p>
    </>,
  ],
  [
    'a list',
    <ul key="u">
      <li>More</li>
    </ul>,
  ],
  ['a group', <div key="d">More</div>],
];

afterEach(() => vi.restoreAllMocks());

test('there are slots', () => {
  expect(slots.length).toBeGreaterThan(80);
});

describe.each(slots)('$slot', (slot) => {
  test.each(contents)('holds %s, and is read by a browser as it is written', (_, content) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const html = renderToStaticMarkup(filled(slot, content));
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(body.textContent).toContain('More');
    expect(body.querySelectorAll('p p, p ul, p div')).toHaveLength(0);
    expect(body.querySelectorAll('p')).toHaveLength(html.split(/<p[\s>]/).length - 1);
  });
});
