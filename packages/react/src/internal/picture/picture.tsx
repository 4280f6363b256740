import { version, type ReactElement } from 'react';

import { shown, warn } from '../development.js';
import { isPresent } from '../isPresent.js';
import { numberOf } from '../numbers.js';
import type { ImageComponent } from '../site/settings.js';

/** A picture as a bundler imports it: `import room from './room.jpg'` in Next and Astro. */
export interface ImportedPicture {
  /** Address of the file. */
  readonly src: string;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
}

interface File {
  src?: string | ImportedPicture | null | undefined;
  width?: number | null | undefined;
  height?: number | null | undefined;
  srcSet?: string | null | undefined;
  sizes?: string | null | undefined;
  focalPoint?: string | null | undefined;
}

interface Shown {
  /** The component that shows it, for what is told to the developer. */
  from: string;
  /** What it shows; empty when it decorates. */
  alt: string;
  /** Cuts, rounds and dims it. */
  className: string;
  /** How wide it is shown, as far as the component knows. For pictures of which there are several sizes. */
  sizes: string;
  /** Loads it at once and before others. */
  priority?: boolean | null | undefined;
  image: ImageComponent | null | undefined;
}

// React 19 knows the attribute under its own spelling and warns of the other; 18 is the other way round.
const fetchPriority = Number.parseInt(version) >= 19 ? 'fetchPriority' : 'fetchpriority';

const imported = (src: File['src']): ImportedPicture | undefined => (typeof src === 'object' && src ? src : undefined);

/** Where the file of a picture is. Undefined for what is empty, or what a content system sends in its place. */
export function addressOf(src: File['src']): string | undefined {
  const address: unknown = imported(src)?.src ?? src;
  return typeof address === 'string' && isPresent(address) ? address : undefined;
}

/** What an attribute can hold. A content system may send a group or a list of its own. */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A size in pixels. With 0 nobody would see the picture, and less than that is none. */
const pixels = (value: unknown): number | undefined => Math.max(numberOf(value) ?? 0, 0) || undefined;

/** What to tell of a size that is none. */
function oddSize({ width, height }: File, src: string): string {
  const odd = [width, height].find((size) => isPresent(size) && pixels(size) === undefined);
  if (odd === undefined) return '';
  return `${shown(odd)} is no size of the picture ${src}, so it is left out. Give both in pixels, such as 1440.`;
}

/** What to tell of a picture without an address. A group whose fields are all empty is no picture, and no mistake. */
const missing = (src: File['src']): string =>
  src === undefined || isPresent(src)
    ? 'a picture has no address in `src`, so it is not shown. Give { src, alt, width, height }.'
    : '';

/** A picture, as every component shows one: by the image component of the site, else by an `<img>`. Undefined when there is no file. */
export function pictureOf(
  file: File,
  { from, alt: described, className, sizes: usual, priority, image: Image }: Shown,
): ReactElement | undefined {
  const src = addressOf(file.src);
  if (!src) {
    warn(from, missing(file.src));
    return undefined;
  }
  const alt = textOf(described) ?? '';
  const srcSet = textOf(file.srcSet);
  const sizes = textOf(file.sizes);
  const objectPosition = textOf(file.focalPoint);
  const style = objectPosition ? { objectPosition } : undefined;
  const bundled = imported(file.src);
  const width = pixels(file.width ?? bundled?.width);
  const height = pixels(file.height ?? bundled?.height);
  if (isPresent(described) && typeof described !== 'string') {
    warn(
      from,
      `${shown(described)} is no text in place of the picture ${src}, so it is shown as decoration. Give \`alt\`.`,
    );
  }
  warn(from, oddSize(file, src));
  if (Image && width && height) {
    return (
      <Image
        {...{ src, srcSet, sizes: sizes ?? usual, width, height, alt, className, style }}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
      />
    );
  }
  if (Image) {
    warn(
      from,
      `the picture ${src} has no width and height, so it is a plain <img>, and the page moves when it arrives. Give both, in pixels.`,
    );
  }
  return (
    <img
      src={src}
      srcSet={srcSet}
      sizes={sizes ?? (srcSet && usual)}
      width={width}
      height={height}
      alt={alt}
      {...(priority ? { [fetchPriority]: 'high' } : { loading: 'lazy' })}
      decoding="async"
      className={className}
      style={style}
    />
  );
}
