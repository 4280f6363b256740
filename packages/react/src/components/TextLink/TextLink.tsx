import type { ComponentProps } from 'react';

import { Link as link } from '../../internal/link/Link.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import * as styles from './TextLink.css.js';

export interface TextLinkProps extends Omit<ComponentProps<'a'>, 'href'>, Pick<SiteSettings, 'link'> {
  /** Where the link leads. Without an address, or with one that runs code, the words stay plain text. */
  href?: string | null | undefined;
}

/**
 * A link inside text, underlined in every state.
 * Renders an `<a>` and takes its size from the text around it.
 */
export function TextLink({ href, ...rest }: TextLinkProps) {
  return link({ ...rest, from: 'TextLink', href, looks: styles.root });
}
