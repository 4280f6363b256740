import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../clsx.js';
import { warn } from '../development.js';
import { isPresent } from '../isPresent.js';
import { namelessness } from '../nameless.js';
import { native } from '../native.js';
import type { LinkComponent, LinkComponentProps, SiteSettings } from '../site/settings.js';
import { safeUrl } from './url.js';
import { isPage } from './page.js';

/** What only a link can have. */
const ofLinks = new Set([
  'aria-current',
  'download',
  'hrefLang',
  'media',
  'ping',
  'referrerPolicy',
  'rel',
  'target',
  'type',
]);

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'>, Pick<SiteSettings, 'link'> {
  /** The component that links, for what is told to the developer. */
  from: string;
  /** Where the link leads. */
  href: string | null | undefined;
  /** Classes that make it look like a link. Words that lead nowhere do not get them. */
  looks?: string | undefined;
}

interface Linked {
  /** Classes that make it look like a link. */
  looks?: string | undefined;
  /** Whether it is usual that there is no address. Otherwise the developer is told. */
  optional?: boolean | undefined;
  /** Whether it leads to this page, or to one that this page is below. */
  current?: boolean | 'within' | null | undefined;
  /** Renders it where it leads to a page within the site. */
  link?: LinkComponent | null | undefined;
  /** Whether the enhancement may write other words before React takes over. */
  suppressHydrationWarning?: boolean | undefined;
}

/** What renders a link: the component of the site where its router can go to the address, else an `<a>`. */
export function anchor(
  props: ComponentProps<'a'> & { href: string },
  words: ReactNode,
  Site: LinkComponent | null | undefined,
) {
  if (!Site || !isPage(props.href)) return <a {...props}>{words}</a>;
  // React takes a prop that is undefined for one that is not there.
  return <Site {...(props as LinkComponentProps)}>{words}</Site>;
}

/** Words that lead somewhere, as every component links that has nothing else to say of its links: see `Link`. */
export function linked(
  from: string,
  href: string | null | undefined,
  words: ReactNode,
  { looks, optional = false, current, link, suppressHydrationWarning }: Linked = {},
): ReactNode {
  const url = safeUrl(from, href);
  if (!url) {
    if (!optional && !isPresent(href)) warn(from, 'A link has no address, so it is plain text. Give `href`.');
    return words;
  }
  const state = current === 'within' ? true : current ? 'page' : undefined;
  return anchor({ href: url, 'aria-current': state, className: looks, suppressHydrationWarning }, words, link);
}

/** Whether the browser has to follow the link: a router would open it here, as a page. */
const opensElsewhere = ({ target, download }: ComponentProps<'a'>): boolean =>
  (isPresent(target) && target !== '_self') || (download !== undefined && download !== null && download !== false);

/**
 * The link of a component that hands on what is told of it. Renders an `<a>` where a link may lead to the address; else
 * the words alone, so that nothing looks or is announced like a link that is none.
 */
export function Link({ from, href, looks, link, className, children, ...rest }: LinkProps) {
  const attributes = native(rest);
  const url = safeUrl(from, href);
  warn(from, namelessness({ ...rest, children }));
  if (url) {
    const props = { ...attributes, href: url, className: clsx(looks, className) || undefined };
    return anchor(props, children, opensElsewhere(rest) ? undefined : link);
  }
  if (!isPresent(href)) warn(from, 'A link has no address, so it is plain text. Give `href`.');
  const own = Object.entries({ ...attributes, className }).filter(
    ([name, value]) => value !== undefined && !ofLinks.has(name),
  );
  return own.length > 0 ? <span {...Object.fromEntries(own)}>{children}</span> : <>{children}</>;
}
