import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { version } from 'react';

import { warn } from '../../internal/development.js';
import { native } from '../../internal/native.js';
import { isPresent, isAddress } from '../../internal/isPresent.js';
import { measured, media } from '../../internal/styles/shared.css.js';
import * as styles from './Figure.css.js';

interface FigureOwnProps extends Pick<ComponentProps<'img'>, 'srcSet' | 'sizes'> {
  /** Address of the picture file. */
  src: string;
  /** Width of the picture file in pixels. With `height` it keeps the place free while the picture loads. */
  width: number;
  /** Height of the picture file in pixels. */
  height: number;
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

export type FigureProps = Omit<ComponentProps<'figure'>, 'children'> & FigureOwnProps & (Described | Decorative);

// React 19 knows the attribute under its own spelling and warns of the other; 18 is the other way round.
const fetchPriority = Number.parseInt(version) >= 19 ? 'fetchPriority' : 'fetchpriority';

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
  className,
  ...rest
}: FigureProps) {
  if (!isAddress(src)) {
    warn(
      'Figure',
      'there is no picture, because src is no address. Give the address of its file, or leave the figure out.',
    );
    return null;
  }
  // Content systems send null for what nobody wrote. Empty text is written on purpose, for a picture that decorates.
  if (typeof alt !== 'string' && !decorative) {
    warn('Figure', `${src} has no alt. Say what it shows, or that it is decorative: otherwise nobody knows which.`);
  }
  const hero = variant === 'hero';
  const wide = hero || variant === 'wide';
  return (
    <figure {...native(rest)} className={clsx(styles.root, wide ? styles.wide : measured, className)}>
      <img
        {...{ src, srcSet, sizes, width, height }}
        alt={alt ?? ''}
        {...(priority ? { [fetchPriority]: 'high' } : { loading: 'lazy' })}
        decoding="async"
        className={clsx(media, hero && styles.heroPicture)}
        style={focalPoint ? { objectPosition: focalPoint } : undefined}
      />
      {isPresent(caption) && (
        <figcaption className={clsx(styles.caption, wide && styles.wideCaption, hero && styles.heroCaption)}>
          {caption}
        </figcaption>
      )}
    </figure>
  );
}
