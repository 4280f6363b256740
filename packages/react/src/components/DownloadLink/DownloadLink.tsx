import type { ComponentProps, ReactNode } from 'react';

import { languageOf } from '../../internal/dates.js';
import { warn } from '../../internal/development.js';
import { isPresent } from '../../internal/isPresent.js';
import { Link } from '../../internal/link/Link.js';
import type { WordsProps } from '../../labels/all.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import * as styles from './DownloadLink.css.js';
import { en } from './DownloadLink.labels.js';
import { endingOf, languageInWords, sizeInWords } from './fileInWords.js';

export interface DownloadLinkProps extends Omit<ComponentProps<'a'>, 'href'>, WordsProps<'DownloadLink'> {
  /** Where the file is. Without an address the words stay plain text. */
  href: string | null | undefined;
  /** What the file is: `Insurance checklist`. */
  children: ReactNode;
  /** Which kind of file it is, in words. @default as the ending of its name says */
  format?: string | null | undefined;
  /** Its size in bytes. Left out, nothing is said of it. */
  bytes?: number | null | undefined;
  /** How numbers are written, as a BCP 47 tag. @default as in `language` */
  locale?: string | null | undefined;
}

/**
 * A file to keep or to print. Renders an `<a>` that downloads, and whose words say beforehand what comes: which kind of
 * file, how large, and with `hrefLang` in which language. `download={false}` opens it in the browser instead.
 */
export function DownloadLink({
  href,
  children,
  format,
  bytes,
  locale,
  language,
  labels,
  download = '',
  ...rest
}: DownloadLinkProps) {
  const words = wordsOf('DownloadLink', en, language, labels);
  const tag = languageOf(localeOf(language, locale));
  const ending = endingOf(href) ?? '';
  const known: Readonly<Record<string, string>> = words.formats;
  const kind = isPresent(format) ? format : (known[ending] ?? ending.toUpperCase());
  const name = languageInWords(rest.hrefLang, tag);
  const details = [kind, sizeInWords(bytes, tag), name && words.inLanguage(name)].filter(isPresent).join(', ');
  if (!isPresent(children)) {
    warn('DownloadLink', 'The link has no words, so nothing is shown. Say what the file is, as children.');
    return null;
  }
  return (
    <Link {...rest} from="DownloadLink" href={href} download={download} looks={styles.root}>
      {children} {details && <span className={styles.details}>({details})</span>}
    </Link>
  );
}
