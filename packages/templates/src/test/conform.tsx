import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { cloneElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import type { ImageComponentProps, LinkComponentProps, SiteSettings } from '@cairn-ds/react';
import { emptyIn, partedSpansIn } from './outline.js';

const settings = {
  link: ({ children, ...props }: LinkComponentProps) => (
    <a data-router {...props}>
      {children}
    </a>
  ),
  image: ({ alt, ...props }: ImageComponentProps) => <img data-image alt={alt} {...props} />,
} satisfies SiteSettings;

/** Whether a link leads to a page of the site, which a router can show. */
const isPage = (link: HTMLAnchorElement) => /^\/(?!\/)/.test(link.getAttribute('href') ?? '');

interface Pages {
  /** The page with everything. */
  full: ReactElement<SiteSettings>;
  /** The page of a clinic of which little is known. */
  bare: ReactElement<SiteSettings>;
}

/** What every template of a page promises. */
export function itsPage({ full, bare }: Pages): void {
  test.each([
    ['everything', full],
    ['little', bare],
  ])('with %s it has one h1, skips no rank, has nothing empty, and keeps each span of hours on a line', (_, page) => {
    const { container } = render(page);
    const ranks = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName[1]),
    );
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
    expect(emptyIn(container)).toEqual([]);
    expect(partedSpansIn(container)).toEqual([]);
  });

  test('every id is there once, and every place that is linked to', () => {
    const { container } = render(full);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const wanted = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
    expect(wanted.filter((id) => !ids.includes(`${id}`) && !/^(cite|ref)-/.test(`${id}`))).toEqual([]);
  });

  test('a server renders the same', () => {
    expect(renderToString(full)).toContain('<h1');
  });

  test('by one language, all words that a page brings along are Spanish', () => {
    const { container } = render(cloneElement(bare, { language: 'es' }));
    expect(container.textContent).not.toMatch(
      /\b(Home|Guides|References|Sign up|Visit|Services|Contact us|Back to|Talk with|Written by|Read next|Open|Where)\b/,
    );
  });

  test('every link to a page of the site goes through its link, and every picture through its image', () => {
    const { container } = render(cloneElement(full, settings));
    const links = [...container.querySelectorAll('a')].filter(isPage);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ dataset }) => !('router' in dataset)).map(({ outerHTML }) => outerHTML)).toEqual([]);
    const images = [...container.querySelectorAll('img')];
    expect(images.filter(({ dataset }) => !('image' in dataset)).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
}

export const headings = (level: number): (string | null)[] =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);
