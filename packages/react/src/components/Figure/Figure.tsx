import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { PictureFile } from '../../data.js';
import { warn } from '../../internal/development.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { addressOf, pictureOf } from '../../internal/picture/picture.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { measured, media } from '../../internal/styles/shared.css.js';
import * as styles from './Figure.css.js';

interface FigureOwnProps extends Pick<SiteSettings, 'image'> {
  /** Other sizes of the picture, as an `<img>` has them. */
  srcSet?: string | null | undefined;
  /** How wide the picture is shown, as an `<img>` has it. @default what the variant is at most */
  sizes?: string | null | undefined;
  /** What the picture does not say by itself. It is read by everyone, and never replaces `alt`. */
  caption?: ReactNode;
  /**
   * `text` is as wide as the text, `wide` as the column with its margin, `hero`
   * opens a page and is cut to a band. @default 'text'
   */
  variant?: 'text' | 'wide' | 'hero' | null | undefined;
  /** Which point of the picture stays in view when it is cut, as in `object-position`. @default '50% 50%' */
  focalPoint?: string | null | undefined;
  /** Loads the picture at once and before others. For the one that opens a page; all others load when they come near. */
  priority?: boolean | null | undefined;
}

interface Described {
  /** What the picture shows, for those who do not see it. */
  alt: string;
  decorative?: false | null | undefined;
}

interface Decorative {
  /** The picture says nothing that is not in the text, so that it is not announced. */
  decorative: true;
  alt?: '' | null | undefined;
}

export type FigureProps = Omit<ComponentProps<'figure'>, 'children'> &
  FigureOwnProps &
  PictureFile &
  (Described | Decorative);

const widths = {
  text: '(min-width: 40rem) 37.5rem, 100vw',
  wide: '(min-width: 64rem) 60rem, 100vw',
  hero: '(min-width: 82rem) 76rem, 100vw',
};

/**
 * A picture, with or without a caption. It is described (`alt`) or said to be
 * decorative, one of the two. Renders a `<figure>`.
 */
export function Figure({
  src,
  srcSet,
  sizes,
  width,
  height,
  alt,
  decorative,
  caption,
  variant,
  focalPoint,
  priority,
  image,
  className,
  ...rest
}: FigureProps) {
  const address = addressOf(src);
  if (!address) {
    warn(
      'Figure',
      'there is no picture, because src is no address. Give the address of its file, or leave the figure out.',
    );
    return null;
  }
  // Content systems send null for what nobody wrote. Empty text is written on purpose, for a picture that decorates.
  if (typeof alt !== 'string' && !decorative) {
    warn('Figure', `${address} has no alt. Say what it shows, or that it is decorative: otherwise nobody knows which.`);
  }
  const hero = variant === 'hero';
  const wide = hero || variant === 'wide';
  return (
    <figure {...native(rest)} className={clsx(styles.root, wide ? styles.wide : measured, className)}>
      {pictureOf(
        { src, srcSet, sizes, width, height, focalPoint },
        {
          from: 'Figure',
          alt: alt ?? '',
          className: clsx(media, hero && styles.heroPicture),
          sizes: widths[variant ?? 'text'],
          priority,
          image,
        },
      )}
      {isPresent(caption) && (
        <figcaption className={clsx(styles.caption, wide && styles.wideCaption, hero && styles.heroCaption)}>
          {caption}
        </figcaption>
      )}
    </figure>
  );
}
