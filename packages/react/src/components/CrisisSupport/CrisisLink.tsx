import type { ReactElement, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { link } from '../../internal/styles/base.css.js';
import * as styles from './CrisisSupport.css.js';
import { lifelines } from './lifelines.js';

const looks = clsx(link, styles.link);

/**
 * A way to reach help: in ink, and never swapped by call tracking, which looks for this attribute. Words alone where
 * nothing can be dialed.
 */
export function crisisLink(
  href: string | undefined,
  words: ReactNode,
  className?: string,
  translate?: 'no',
): ReactElement {
  const Tag = href ? 'a' : 'span';
  return (
    <Tag href={href} data-calltrk-noswap="" translate={translate} className={clsx(href && looks, className)}>
      {words}
    </Tag>
  );
}

const { crisis, chat, veterans, emergency } = lifelines;

/** The links that are the same in every language, by their names in the labels. */
export const fixedLinks = {
  chat: crisisLink(chat.href, chat.display),
  988: crisisLink(crisis.call, crisis.display),
  911: crisisLink(emergency.call, emergency.display),
  838255: crisisLink(veterans.text, veterans.display),
};
