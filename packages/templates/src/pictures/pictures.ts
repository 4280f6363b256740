import type { Picture } from '@cairn-ds/content';

/** What is known of a picture file: where it is served, its size in pixels, and its other widths as in `srcset`. */
export interface PictureFile {
  src?: string | null | undefined;
  srcSet?: string | null | undefined;
  width?: number | null | undefined;
  height?: number | null | undefined;
}

/** Picture files by the path that content gives: `/pictures/group-room-1440.webp`. */
export type Pictures = Readonly<Record<string, PictureFile | null | undefined>>;

/** A picture with its widths for the browser to choose from, and how wide it is shown. */
export type SizedPicture<P extends Pick<Picture, 'src'> = Picture> = P & { srcSet?: string; sizes?: string };

/**
 * Looks up a picture of the content by its path. One whose path is not among the files stays as it is.
 *
 * @param sizes How wide it is shown, as in the `sizes` of an `<img>`. It is only said of a picture that comes in several widths.
 */
export function sizedPicture<P extends Pick<Picture, 'src'>>(
  picture: P,
  pictures: Pictures | null | undefined,
  sizes?: string,
): SizedPicture<P> {
  const file = pictures && Object.hasOwn(pictures, picture.src) ? pictures[picture.src] : undefined;
  if (!file) return picture;
  const { src, srcSet, width, height } = file;
  return {
    ...picture,
    ...(src && { src }),
    ...(width && height && { width, height }),
    ...(srcSet && { srcSet, ...(sizes && { sizes }) }),
  };
}
