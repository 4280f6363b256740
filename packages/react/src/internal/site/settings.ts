import type { ComponentProps, ComponentType, ReactNode } from 'react';

import type { LanguageProp } from '../../labels/all.js';

// Under `exactOptionalPropertyTypes` many routers take a handler or none, and not `undefined`.
type Given<Props> = { [Name in keyof Props]: Exclude<Props[Name], undefined> };

/** What a link within the site is rendered with: the props of an `<a>`, and always an address. */
export interface LinkComponentProps extends Given<Omit<ComponentProps<'a'>, 'href' | 'ref' | 'children'>> {
  /** Path, query and fragment of a page of the site. */
  href: string;
  children?: ReactNode;
}

/** Renders links within the site, such as the link of a router. It hands what it gets on to an `<a>`, `className` and `ref` among it. */
export type LinkComponent = ComponentType<LinkComponentProps>;

/** What a picture is rendered with. */
export interface ImageComponentProps {
  /** Address of the picture file. */
  src: string;
  /** What the picture shows. Empty when it decorates. */
  alt: string;
  /** Width of the picture file in pixels. */
  width: number;
  /** Height of the picture file in pixels. */
  height: number;
  /** How wide the picture is shown, as in the `sizes` of an `<img>`. */
  sizes?: string | undefined;
  /** Sizes of the picture that are there already. */
  srcSet?: string | undefined;
  /** `eager` for the picture that opens a page. */
  loading: 'lazy' | 'eager';
  /** `high` for the picture that opens a page. */
  fetchPriority?: 'high' | undefined;
  decoding: 'async';
  /** Cuts, rounds and dims the picture. It belongs on the `<img>`. */
  className: string;
  /** Which point of the picture stays in view when it is cut. It belongs on the `<img>`. */
  style?: { objectPosition: string } | undefined;
}

/** Renders pictures, such as `next/image`. It hands what it gets on to an `<img>`. */
export type ImageComponent = ComponentType<ImageComponentProps>;

/** What a site says once, with `bind`. Every component takes each of these as a prop as well, which wins. */
export interface SiteSettings {
  /**
   * Renders links to pages of the site: a path that begins with `/`, or a query. Other sites, `tel:`, places on the
   * page, files such as `/brochure.pdf`, downloads and links with a `target` stay plain. @default an `<a>`
   */
  link?: LinkComponent | null | undefined;
  /** Renders pictures. @default an `<img>` */
  image?: ImageComponent | null | undefined;
  /** Language of the words that components bring along. @default 'en' */
  language?: LanguageProp | undefined;
  /** How dates are written, as a BCP 47 tag. @default as in `language`, in the United States */
  locale?: string | null | undefined;
  /** Country of the readers, as two capital letters. A telephone number without a country code is one of this country. @default 'US' */
  region?: string | null | undefined;
  /** Time zone that says which day a `Date` is, as in `America/Chicago`. A day that is written as text stays that day. @default 'UTC' */
  timeZone?: string | null | undefined;
}

/** The names of the settings, none of which is an attribute of an element. */
export const settings: ReadonlySet<string> = new Set<keyof SiteSettings>([
  'link',
  'image',
  'language',
  'locale',
  'region',
  'timeZone',
]);
