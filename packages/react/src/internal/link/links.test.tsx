import { render } from '@testing-library/react';
import { cloneElement, type ReactElement } from 'react';
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
  type LinkComponentProps,
  type SiteSettings,
} from '../../index.js';

const imani = { id: 'imani-okafor', name: 'Imani Okafor' };

/** Every prop that takes an address, in every component. */
const links: Record<string, (href: string) => ReactElement<SiteSettings>> = {
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

/** The link of a router, which tells what it was given. */
const RouterLink = ({ children, ...rest }: LinkComponentProps) => (
  <a {...rest} data-router="">
    {children}
  </a>
);

/** The addresses that the router got, and those that it did not. */
function addressesOf(element: ReactElement<SiteSettings>): { routed: (string | null)[]; plain: (string | null)[] } {
  const { container } = render(cloneElement(element, { link: RouterLink }));
  const links = [...container.querySelectorAll('a')];
  const routed = links.filter((link) => link.hasAttribute('data-router'));
  const plain = links.filter((link) => !routed.includes(link));
  return { routed: routed.map(hrefOf), plain: plain.map(hrefOf) };
}
const hrefOf = (link: Element) => link.getAttribute('href');

/** Those whose address is none of a page: of a field, and of what takes a form. */
const noPages = new Set(['ErrorSummary errors', 'NewsletterForm action', 'NewsletterForm permalink']);
const leading = Object.entries(links).filter(([name]) => !noPages.has(name));

/** The same element without what makes the browser follow its link. */
const here = (element: ReactElement<SiteSettings>) =>
  element.type === TextLink ? <TextLink {...element.props} target={undefined} /> : element;

describe.each(leading)('%s, with the link of a router', (_, element) => {
  test.each(['/guides/', '/guides/first?from=home#what', '/guides/page.html', '/guías/', '?page=2'])(
    'gives it %j',
    (href) => {
      const { routed, plain } = addressesOf(here(element(href)));
      expect(routed).toContain(href);
      expect(plain).not.toContain(href);
    },
  );

  test.each([
    'https://clinic.example/guides/',
    '//clinic.example/guides/',
    'tel:+13125550142',
    'mailto:hello@clinic.example',
    '#guides',
    'guides/',
    '/brochure.pdf',
    '/brochure.pdf?print#page=2',
  ])('leaves %j to the browser', (href) => {
    const { routed, plain } = addressesOf(here(element(href)));
    expect(routed).not.toContain(href);
    expect(plain).toContain(href);
  });

  test.each([null, undefined])('is plain where the link component is %j', (link) => {
    expect(renderToString(cloneElement(here(element('/guides/')), { link }))).toBe(
      renderToString(here(element('/guides/'))),
    );
  });

  test('looks the same', () => {
    const routed = renderToString(cloneElement(here(element('/guides/')), { link: RouterLink }));
    expect(routed.replaceAll(' data-router=""', '')).toBe(renderToString(here(element('/guides/'))));
  });
});

test.each([{ target: '_blank' }, { download: true }, { download: '' }, { download: 'guide' }])(
  'a link with %j is left to the browser',
  (attributes) => {
    expect(addressesOf(<TextLink href="/guides/" {...attributes} />).routed).toEqual([]);
    expect(
      addressesOf(
        <Button href="/guides/" {...attributes}>
          Guides
        </Button>,
      ).routed,
    ).toEqual([]);
  },
);

test('a link that opens here by its own word goes to the router', () => {
  expect(addressesOf(<TextLink href="/guides/" target="_self" download={false} />).routed).toEqual(['/guides/']);
});

test('the link of a router gets what a link is told', () => {
  const { container } = render(
    <TextLink link={RouterLink} href="/guides/" className="mine" lang="es" rel="next" aria-current="page" id="guides">
      Guías
    </TextLink>,
  );
  expect(container.querySelector('a')).toHaveAccessibleName('Guías');
  for (const [name, value] of Object.entries({ lang: 'es', rel: 'next', 'aria-current': 'page', id: 'guides' }))
    expect(container.querySelector('[data-router]')).toHaveAttribute(name, value);
  expect(container.querySelector('[data-router]')).toHaveClass('mine');
});
