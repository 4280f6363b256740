import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import {
  Accreditations,
  AdvantagesList,
  ArticleLayout,
  ArticleSection,
  Breadcrumbs,
  Button,
  Byline,
  CallPanel,
  Costs,
  CrisisLine,
  CrisisSupport,
  DirectoryList,
  ErrorSummary,
  Faq,
  TableOfContents,
  FactsBar,
  HomeHero,
  InsurancePlans,
  KeyTakeaways,
  LevelOfCareComparison,
  LocationCard,
  LocationList,
  PageLayout,
  References,
  RelatedArticles,
  ScheduleFacts,
  ServiceGrid,
  SiteFooter,
  SiteHeader,
  StaffCard,
  StaffGrid,
  StartingPoints,
  StepList,
  TextLink,
  WeekSchedule,
} from '../index.js';

/** What a content system sends for an empty field, whatever the types say. */
const nothing = JSON.parse('null');

const imani = { id: 'imani-okafor', name: 'Imani Okafor' };
const script = 'javascript:alert(1)';

afterEach(() => vi.restoreAllMocks());

test.each(
  Object.entries({
    Breadcrumbs: <Breadcrumbs items={nothing} />,
    Faq: <Faq items={nothing} />,
    TableOfContents: <TableOfContents headings={nothing} />,
    FactsBar: <FactsBar items={nothing} />,
    KeyTakeaways: <KeyTakeaways items={nothing} />,
    StartingPoints: <StartingPoints items={nothing} />,
  }),
)('%s without a list is not there', (_, element) => {
  expect(render(element).container).toBeEmptyDOMElement();
});

test.each(
  Object.entries({
    Breadcrumbs: <Breadcrumbs items={[nothing, { title: 'Guides', href: '/articles/' }]} />,
    Faq: <Faq items={[nothing, { question: 'Guides', answer: 'Read.' }]} />,
    TableOfContents: <TableOfContents headings={[nothing, { id: 'guides', text: 'Guides' }]} />,
    FactsBar: <FactsBar items={[nothing, { title: 'Where', text: 'Guides' }]} />,
    KeyTakeaways: <KeyTakeaways items={[nothing, 'Guides']} />,
    StartingPoints: <StartingPoints items={[nothing, { title: 'Guides', href: '/articles/' }]} />,
  }),
)('%s leaves out what is missing from its list', (_, element) => {
  render(element);
  expect(screen.getByText('Guides')).toBeInTheDocument();
});

// WordPress sends false for an empty list of fields, others white space, or a list as a group.
test.each([false, '', ' ', 0, true, {}, { 1: { title: 'Guides', href: '/articles/' } }, { data: [] }, new Date(0)])(
  'a page of components that are given %j for each list stands, with its telephone number and help in a crisis',
  (list) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const sent = list as unknown as [];
    const { container } = render(
      <>
        <CrisisLine crisis={{ country: 'US', verified: '2026-01', lines: sent }} />
        <CrisisSupport crisis={{ country: 'US', verified: '2026-01', lines: sent }} />
        <SiteHeader name="Tamarack House" navigation={sent} telephone="(312) 555-0142" />
        <ArticleLayout title="Does it work?" headings={sent} />
        <CallPanel telephone="(312) 555-0142" steps={sent} />
        <LocationCard location={{ name: 'North', areas: sent, accessibility: sent, lines: sent }} />
        <LocationList items={sent} />
        <StaffCard person={{ name: 'Imani Okafor', languages: sent, licenses: sent }} />
        <StaffGrid items={sent} />
        <LevelOfCareComparison
          caption="Levels"
          columns={sent}
          rows={[{ id: 'op', title: 'Outpatient', cells: sent }]}
        />
        <LevelOfCareComparison caption="Levels" columns={['Level']} rows={sent} />
        <DirectoryList groups={sent} />
        <DirectoryList groups={[{ title: 'A', items: sent }]} />
        <Accreditations items={sent} />
        <AdvantagesList items={sent} />
        <Breadcrumbs items={sent} />
        <Costs costs={{ items: sent }} />
        <ErrorSummary errors={sent} />
        <FactsBar items={sent} />
        <Faq items={sent} />
        <InsurancePlans plans={{ items: sent }} />
        <KeyTakeaways items={sent} />
        <References items={sent} />
        <RelatedArticles items={sent} />
        <ScheduleFacts items={sent} />
        <ServiceGrid items={sent} />
        <StartingPoints items={sent} />
        <StepList items={sent} />
        <TableOfContents headings={sent} />
        <WeekSchedule days={sent} />
        <SiteFooter name="Tamarack House" legal={sent} />
      </>,
    );
    expect(container.querySelectorAll('[href="tel:+13125550142"]').length).toBeGreaterThan(2);
    expect(container.querySelectorAll('[href="tel:988"]').length).toBeGreaterThan(1);
    expect(container).not.toHaveTextContent('[object');
  },
);

test('a list that is none is told to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<KeyTakeaways items={{ data: [] } as unknown as string[]} />);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('is no list, so none of it is shown. Give an array.'));
});

test.each(
  Object.entries({
    Button: <Button>{nothing}</Button>,
    'Button with an address': <Button href="/a/"> </Button>,
    TextLink: <TextLink href="/a/">{''}</TextLink>,
  }),
)('%s without words is told to the developer', (_, element) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(element);
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('has no words'));
});

test('a picture alone is a button with a name', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <Button aria-label="Call">
      <svg />
    </Button>,
  );
  render(<Button aria-label="Menu">{null}</Button>);
  expect(error).not.toHaveBeenCalled();
});

test('the frame of a page stands without lists', () => {
  render(
    <>
      <SiteHeader name="Tamarack House" navigation={nothing} />
      <ArticleLayout title="Does it work?" headings={nothing} />
      <SiteFooter name="Tamarack House" legal={nothing} />
    </>,
  );
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Does it work?');
});

test.each(
  Object.entries({
    KeyTakeaways: <KeyTakeaways heading="" items={['It helps.']} />,
    StartingPoints: <StartingPoints heading=" " items={[{ title: 'Guides', href: '/articles/' }]} />,
  }),
)('%s with an empty heading has its usual one', (_, element) => {
  render(element);
  expect(screen.getByRole('heading')).not.toBeEmptyDOMElement();
});

test.each(
  Object.entries({
    Breadcrumbs: <Breadcrumbs items={[{ title: 'Home', href: script }, { title: 'Here' }]} />,
    Byline: <Byline author={{ ...imani, href: script }} />,
    SiteFooter: <SiteFooter name="Tamarack House" legal={[{ title: 'Privacy', href: script }]} />,
    SiteHeader: <SiteHeader name="Tamarack House" navigation={[{ title: 'Guides', href: script }]} />,
    StartingPoints: <StartingPoints items={[{ title: 'Guides', href: script }]} />,
  }),
)('%s makes no link of an address that runs code, and tells the developer', (name, element) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(element);
  expect(container.innerHTML).not.toContain('javascript:');
  expect(error).toHaveBeenCalledWith(expect.stringContaining(`Cairn ${name}: "${script}" is not a safe web address`));
});

test.each(
  Object.entries({
    ArticleLayout: <ArticleLayout title={nothing} />,
    PageLayout: <PageLayout title="" />,
    HomeHero: <HomeHero title=" " />,
    ArticleSection: <ArticleSection id="costs" heading={nothing} />,
  }),
)('%s without its heading has no empty one, and tells the developer', (_, element) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(element);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(container.querySelector('[aria-labelledby]')).toBeNull();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Give `'));
});
