import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { Link as link } from '../../internal/link/Link.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { namelessness } from '../../internal/nameless.js';
import { native } from '../../internal/native.js';
import { call, plate, primary, root } from './Button.css.js';

const looks = { primary, call, plate };

interface ButtonOwnProps extends Pick<SiteSettings, 'link'> {
  /**
   * `primary` for the one action of a form, `call` for calling the clinic,
   * `plate` on the call plate. @default 'primary'
   */
  variant?: 'primary' | 'call' | 'plate' | null | undefined;
  /** What the action does, in a verb. */
  children: ReactNode;
}

type LinkProps = ButtonOwnProps & { href: string | null | undefined } & Omit<ComponentProps<'a'>, 'href'>;

/** With `href` a link that looks like a button, without it a real button. */
export type ButtonProps = LinkProps | (ButtonOwnProps & { href?: null | undefined } & ComponentProps<'button'>);

/**
 * An action. Renders a `<button type="button">`, or an `<a>` when it has an
 * `href`: what goes somewhere is a link, what does something is a button. An
 * address to which no link may lead leaves plain words, since a button that does
 * nothing would be worse.
 */
export function Button(props: ButtonProps) {
  const looksAs = clsx(root, looks[props.variant ?? 'primary']);
  if (isLink(props)) {
    const { variant: _, ...rest } = props;
    return link({ ...rest, from: 'Button', looks: looksAs });
  }
  const { variant: _, href: __, className, children, ...rest } = props;
  warn('Button', namelessness(props));
  return (
    <button type="button" {...native(rest)} className={clsx(looksAs, className)}>
      {children}
    </button>
  );
}

const isLink = (props: ButtonProps): props is LinkProps => typeof props.href === 'string';
