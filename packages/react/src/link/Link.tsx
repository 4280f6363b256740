import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import { warn } from '../development.js';
import { given } from '../given.js';
import { native } from '../native.js';
import { safeAddress } from './address.js';

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

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** The component that links, for what is told to the developer. */
  from: string;
  /** Where the link leads. */
  href: string | null | undefined;
  /** Classes that make it look like a link. Words that lead nowhere do not get them. */
  looks?: string | undefined;
  /** Whether it is usual that there is no address. Otherwise the developer is told. */
  optional?: boolean | undefined;
}

/**
 * The link of every component. Renders an `<a>` where a link may lead to the address; else the
 * words alone, so that nothing looks or is announced like a link that is none.
 */
export function Link({ from, href, looks, optional = false, className, children, ...rest }: LinkProps) {
  const address = safeAddress(from, href);
  if (address !== undefined) {
    return (
      <a {...native(rest)} href={address} className={clsx(looks, className) || undefined}>
        {children}
      </a>
    );
  }
  if (!optional && !given(href)) warn(from, 'A link has no address, so it is plain text. Give `href`.');
  const own = Object.entries({ ...native(rest), className }).filter(
    ([name, value]) => value !== undefined && !ofLinks.has(name),
  );
  return own.length > 0 ? <span {...Object.fromEntries(own)}>{children}</span> : children;
}
