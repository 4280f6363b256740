import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  Breadcrumbs,
  Button,
  Byline,
  CitedQuote,
  ErrorSummary,
  NewsletterForm,
  ProviderSection,
  References,
  RelatedArticles,
  ReviewedByCard,
  ReviewLine,
  ServiceGrid,
  SiteFooter,
  SiteHeader,
  StartingPoints,
  TextLink,
} from '../../index.js';

const imani = { id: 'imani-okafor', name: 'Imani Okafor' };

/** Every prop that takes an address, in every component. */
const links: Record<string, (href: string) => ReactElement> = {
  'Breadcrumbs items': (href) => <Breadcrumbs items={[{ title: 'Guides', href }, { title: 'Here' }]} />,
  'Button href': (href) => <Button href={href}>Visit us</Button>,
  'Byline author': (href) => <Byline author={{ ...imani, href }} />,
  'Byline reviewer': (href) => <Byline reviewer={{ ...imani, href }} />,
  'Byline reviewerHref': (href) => <Byline reviewer={imani} reviewerHref={href} />,
  'CitedQuote href': (href) => (
    <CitedQuote href={href} source="A study">
      It helps.
    </CitedQuote>
  ),
  'ErrorSummary errors': (href) => <ErrorSummary errors={[{ href, text: 'Enter your name' }]} />,
  'NewsletterForm action': (href) => (
    <NewsletterForm heading="Our letter" consent="Yes" privacyHref="/privacy/" action={href} />
  ),
  'NewsletterForm permalink': (href) => (
    <NewsletterForm heading="Our letter" consent="Yes" privacyHref="/privacy/" action={() => {}} permalink={href} />
  ),
  'NewsletterForm privacyHref': (href) => <NewsletterForm heading="Our letter" consent="Yes" privacyHref={href} />,
  'ProviderSection href': (href) => <ProviderSection name="Tamarack House" href={href} />,
  'References items': (href) => <References items={[{ id: 'a', title: 'A study', href }]} />,
  'RelatedArticles items': (href) => <RelatedArticles items={[{ title: 'First visit', href }]} />,
  'ReviewedByCard reviewer': (href) => <ReviewedByCard reviewer={{ ...imani, href }} />,
  'ReviewLine reviewerHref': (href) => <ReviewLine reviewer={imani} reviewerHref={href} />,
  'ReviewLine reviewer': (href) => <ReviewLine reviewer={{ ...imani, href }} />,
  'ServiceGrid items': (href) => <ServiceGrid items={[{ title: 'Group therapy', href }]} />,
  'SiteFooter legal': (href) => <SiteFooter name="Tamarack House" legal={[{ title: 'Privacy', href }]} />,
  'SiteHeader homeHref': (href) => <SiteHeader name="Tamarack House" navigation={[]} homeHref={href} />,
  'SiteHeader navigation': (href) => (
    <SiteHeader name="Tamarack House" navigation={[{ title: 'Guides', href, current: true }]} />
  ),
  'StartingPoints items': (href) => <StartingPoints items={[{ title: 'Guides', href }]} />,
  'TextLink href': (href) => (
    <TextLink href={href} aria-current="page" target="_blank" rel="noopener">
      Guides
    </TextLink>
  ),
};

const hostile = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https://',
  'http://[',
];

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(links))('%s', (_, element) => {
  test.each(hostile)('makes no link of %j, and tells the developer', (href) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container } = render(element(href));
    const addresses = [...container.querySelectorAll('[href], [action], [cite], [formaction]')].flatMap((place) =>
      place.getAttributeNames().map((name) => place.getAttribute(name)),
    );
    expect(addresses).not.toContain(href);
    expect(addresses).not.toContain(href.trim());
    expect(container.querySelector('a:not([href]), span[aria-current], span[target], span[rel]')).toBeNull();
    expect(error).toHaveBeenCalledWith(expect.stringContaining('is not a safe web address'));
  });

  test('says the same without the link', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    // What a profile or a page about the provider would be called is said only where there is one.
    const words = (href: string) =>
      new DOMParser().parseFromString(renderToString(element(href)), 'text/html').body.textContent;
    const gone = ['Imani Okafor’s profile', 'About Tamarack House', 'clinic.example/page'];
    const expected = gone.reduce((text, part) => text.replace(part, ''), words('https://clinic.example/page') ?? '');
    expect(words('javascript:alert(1)')?.trim()).toBe(expected.trim());
  });

  test.each(['', '  '])('makes no link of the address %j', (href) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container } = render(element(href));
    expect(container.querySelector('a:not([href]), a[href=""], a[href^=" "], form[action=""]')).toBeNull();
  });
});

test('words without an address keep what is their own, and nothing of a link', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(
    <TextLink href={null} id="guides" className="mine" lang="en" rel="noopener" hidden>
      Guides
    </TextLink>,
  );
  expect(container.innerHTML).toBe('<span id="guides" lang="en" hidden="" class="mine">Guides</span>');
});

test('an address with white space around it leads where it says', () => {
  const { getByRole } = render(<TextLink href=" /guides/ ">Guides</TextLink>);
  expect(getByRole('link')).toHaveAttribute('href', '/guides/');
});
