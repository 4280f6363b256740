import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Picture } from '../../data.js';
import { warn } from '../../internal/development.js';
import { isPresent } from '../../internal/isPresent.js';
import { linked } from '../../internal/link/Link.js';
import { safeUrl } from '../../internal/link/url.js';
import { native } from '../../internal/native.js';
import { pictureOf } from '../../internal/picture/picture.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { fine, label, media, measured } from '../../internal/styles/shared.css.js';
import { text } from '../../internal/text.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { Button } from '../Button/Button.js';
import * as styles from './VideoEmbed.css.js';
import { en } from './VideoEmbed.labels.js';

export interface VideoEmbedProps
  extends Omit<ComponentProps<'figure'>, 'children'>, WordsProps<'VideoEmbed'>, Pick<SiteSettings, 'link' | 'image'> {
  /** What the video is called. */
  title: string;
  /** Who sends it, and learns of it when it is played: `Larch Video`. */
  provider: string;
  /** The page on which it can be watched, beginning with https://. */
  href: string;
  /** What the frame shows once it is asked for, beginning with https://. Without it the video is watched at `href`. */
  src?: string | null | undefined;
  /** What is seen of it before, from the site itself. */
  picture?: Picture | null | undefined;
  /** How long it takes, and whether it has captions, in words: `3 minutes, with captions`. */
  length?: ReactNode;
  /** The page with what is said in it. */
  transcriptHref?: string | null | undefined;
}

/** The address of a frame: of another site, since one of this site could do all that the page can. */
function frameOf(src: string | null | undefined): string | undefined {
  const url = safeUrl('VideoEmbed', src);
  if (url === undefined || /^https:\/\//i.test(url)) return url;
  warn(
    'VideoEmbed',
    '`src` does not begin with https://, so the video is only linked. Copy the address for embedding.',
  );
  return undefined;
}

/**
 * A video of another site, of which nothing is loaded until a person asks for it: a picture, a link to where it is, and
 * who learns of it. With `enhanceVideo` of `@cairn-ds/react/enhance/video` a button plays it in its place. Renders a `<figure>`.
 */
export function VideoEmbed({
  title,
  provider,
  href,
  src,
  picture,
  length,
  transcriptHref,
  link,
  image,
  language,
  labels,
  className,
  ...rest
}: VideoEmbedProps) {
  if (!isPresent(title) || !isPresent(provider)) {
    warn('VideoEmbed', 'The video has no title or no provider, so nothing is shown. Say what it is, and who sends it.');
    return null;
  }
  const words = wordsOf('VideoEmbed', en, language, labels);
  const frame = frameOf(src);
  const watch = linked('VideoEmbed', href, words.watch(title, provider), { link });
  const shown = { className: media, sizes: '(min-width: 40rem) 37.5rem, 100vw', from: 'VideoEmbed', image };
  return (
    <figure {...native(rest)} className={clsx(styles.root, measured, className)}>
      <div className={styles.screen}>
        {picture && pictureOf(picture, { ...shown, alt: picture.alt ?? '' })}
        {/* Empty to React, so that what the enhancement puts into it stays. */}
        <div data-cairn-screen="" />
      </div>
      <figcaption className={styles.caption}>
        {frame && (
          // Not there without the script, which may be before React takes the page over.
          <Button hidden suppressHydrationWarning data-cairn-video={frame} data-cairn-title={title}>
            {words.play(title)}
          </Button>
        )}
        {text(
          isPresent(length) ? (
            <>
              {watch} ({length})
            </>
          ) : (
            watch
          ),
          label,
        )}
        {isPresent(transcriptHref) && (
          <p>{linked('VideoEmbed', transcriptHref, words.transcript, { optional: true, link })}</p>
        )}
        <p className={fine}>{words.privacy(provider)}</p>
      </figcaption>
    </figure>
  );
}
