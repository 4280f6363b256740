import type { Clinic } from '@cairn-ds/content';

/** How the things of a graph are named: by an address that stays the same from page to page. */
export interface Addresses {
  /** The page itself. */
  page: string;
  /** A thing of the whole site. */
  ofSite: (name: string) => string;
  /** A thing of this page. */
  ofPage: (name: string) => string;
  /** Where a link of the page leads. Nothing for one that leads nowhere. */
  link: (href: string) => string | undefined;
}

/** @throws when the path is none of the clinic's site. */
export function addressesOf({ url }: Clinic, path: string): Addresses {
  const home = new URL('/', url);
  const page = URL.canParse(path, home.href) ? new URL(path, home) : undefined;
  if (!path.startsWith('/') || page?.origin !== home.origin) {
    throw new Error(
      `"${path}" is not the path of a page, so what it says cannot be told apart from other pages. Begin it with a single /, such as "/services/".`,
    );
  }
  return {
    page: page.href,
    ofSite: (name) => new URL(`#${name}`, home).href,
    ofPage: (name) => new URL(`#${name}`, page).href,
    link: (href) => (URL.canParse(href, page.href) ? new URL(href, page).href : undefined),
  };
}
