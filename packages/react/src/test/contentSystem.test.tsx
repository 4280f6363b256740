import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import {
  ArticleLayout,
  ArticleSection,
  Breadcrumbs,
  Byline,
  Faq,
  TableOfContents,
  FactsBar,
  HomeHero,
  KeyTakeaways,
  PageLayout,
  SiteFooter,
  SiteHeader,
  StartingPoints,
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
