import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  Accreditations,
  AdvantagesList,
  Breadcrumbs,
  CallToActionPhone,
  DirectoryList,
  Costs,
  Faq,
  TableOfContents,
  ErrorSummary,
  FactsBar,
  InsurancePlans,
  KeyTakeaways,
  LevelOfCareComparison,
  LocationList,
  References,
  RelatedArticles,
  ScheduleFacts,
  ServiceGrid,
  SiteFooter,
  SiteHeader,
  StaffGrid,
  StartingPoints,
  StepList,
  WeekSchedule,
} from '../index.js';

/** An entry of a list: a name and a word, either of which others may have too. */
interface Entry {
  name: string;
  word: string;
}

const lists: Record<string, (entries: Entry[]) => ReactElement> = {
  Accreditations: (list) => <Accreditations items={list.map(({ name, word }) => ({ title: word, issuer: name }))} />,
  AdvantagesList: (list) => <AdvantagesList items={list.map(({ name, word }) => ({ title: name, text: word }))} />,
  Breadcrumbs: (list) => <Breadcrumbs items={list.map(({ name, word }) => ({ title: word, href: `/${name}/` }))} />,
  CallToActionPhone: (list) => <CallToActionPhone telephone="(312) 555-0142" steps={list.map(({ word }) => word)} />,
  Costs: (list) => <Costs costs={{ items: list.map(({ name, word }) => ({ title: word, amount: 1, per: name })) }} />,
  Faq: (list) => <Faq items={list.map(({ name, word }) => ({ question: name, answer: word }))} />,
  TableOfContents: (list) => <TableOfContents headings={list.map(({ name, word }) => ({ id: name, text: word }))} />,
  DirectoryList: (list) => (
    <DirectoryList groups={list.map(({ name, word }) => ({ title: name, items: [{ title: word, href: '/a/' }] }))} />
  ),
  'DirectoryList of one group': (list) => (
    <DirectoryList
      groups={[{ title: 'A', items: list.map(({ name, word }) => ({ title: word, href: `/${name}/` })) }]}
    />
  ),
  'TableOfContents with parts': (list) => (
    <TableOfContents headings={list.map(({ name, word }, index) => ({ id: name, text: word, level: index ? 3 : 2 }))} />
  ),
  ErrorSummary: (list) => <ErrorSummary errors={list.map(({ name, word }) => ({ href: `#${name}`, text: word }))} />,
  FactsBar: (list) => <FactsBar items={list.map(({ name, word }) => ({ title: name, text: word }))} />,
  InsurancePlans: (list) => (
    <InsurancePlans plans={{ items: list.map(({ name, word }) => ({ title: word, note: name, network: 'in' })) }} />
  ),
  KeyTakeaways: (list) => <KeyTakeaways items={list.map(({ word }) => word)} />,
  'LevelOfCareComparison columns': (list) => (
    <LevelOfCareComparison
      caption="Levels"
      columns={['Level', ...list.map(({ name }) => name)]}
      rows={[{ id: 'op', title: 'Outpatient', cells: list.map(({ word }) => word) }]}
    />
  ),
  'LevelOfCareComparison rows': (list) => (
    <LevelOfCareComparison
      caption="Levels"
      columns={['Level']}
      rows={list.map(({ name, word }) => ({ id: name, title: word, cells: [] }))}
    />
  ),
  LocationList: (list) => <LocationList items={list.map(({ name, word }) => ({ name: word, href: `/${name}/` }))} />,
  References: (list) => <References items={list.map(({ name, word }) => ({ id: name, title: word, href: '/a/' }))} />,
  RelatedArticles: (list) => (
    <RelatedArticles items={list.map(({ name, word }) => ({ title: word, href: `/${name}/` }))} />
  ),
  ScheduleFacts: (list) => <ScheduleFacts items={list.map(({ name, word }) => ({ title: name, text: word }))} />,
  ServiceGrid: (list) => <ServiceGrid items={list.map(({ name, word }) => ({ title: name, text: word }))} />,
  SiteFooter: (list) => (
    <SiteFooter name="Tamarack House" legal={list.map(({ name, word }) => ({ title: word, href: `/${name}/` }))} />
  ),
  SiteHeader: (list) => (
    <SiteHeader name="Tamarack House" navigation={list.map(({ name, word }) => ({ title: word, href: `/${name}/` }))} />
  ),
  StaffGrid: (list) => <StaffGrid items={list.map(({ name, word }) => ({ name: word, role: name }))} />,
  StartingPoints: (list) => (
    <StartingPoints items={list.map(({ name, word }) => ({ title: word, href: `/${name}/` }))} />
  ),
  StepList: (list) => <StepList items={list.map(({ name, word }) => ({ title: name, text: word }))} />,
  WeekSchedule: (list) => <WeekSchedule days={list.map(({ name, word }) => ({ day: name, hours: 1, text: word }))} />,
};

const twice: Entry[] = [
  { name: 'a', word: 'One' },
  { name: 'a', word: 'Two' },
  { name: 'b', word: 'Two' },
  { name: 'c', word: 'Three' },
];

const changes: Record<string, Entry[]> = {
  'the first taken away': twice.slice(1),
  'the second taken away': twice.filter((_, index) => index !== 1),
  'the order turned': twice.toReversed(),
  'one more in front': [{ name: 'a', word: 'Zero' }, ...twice],
};

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(lists))('%s', (_, element) => {
  test.each(Object.entries(changes))('shows what is there after %s, with entries of one name', (_, changed) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container, rerender } = render(element(twice));
    rerender(element(changed));
    // React's own ids go on counting.
    const seen = (html: string) => html.replaceAll(/_r_\w+_/g, '');
    expect(seen(container.innerHTML)).toBe(seen(render(element(changed)).container.innerHTML));
    expect(error.mock.calls.flat().join('\n')).not.toContain('key');
  });
});

test('a question stays open when others come and go before it', () => {
  const items = ['Who', 'Where', 'When'].map((question) => ({ question, answer: `${question}.` }));
  const { container, rerender } = render(<Faq items={items} />);
  container.querySelectorAll('details')[1]?.setAttribute('open', '');
  rerender(<Faq items={items.slice(1)} />);
  expect([...container.querySelectorAll('details[open] summary')].map((place) => place.textContent)).toEqual(['Where']);
});
