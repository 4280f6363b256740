import type { Picture } from '@cairn-ds/content';
import { srcSetOf } from '@cairn-ds/samples';

/** How wide a picture is on the page, as in `sizes`. */
type Sizes = string;

/** A picture that opens an article: across the page, at most 82rem with its edges. */
export const heroSizes: Sizes = '(min-width: 82rem) 76rem, 100vw';
/** The picture of the home page: eight columns and the page's edge on a desk. */
export const homeSizes: Sizes = '(min-width: 64rem) 66vw, 100vw';

/** A picture in every width that is kept of it, for the browser to choose from. */
export const responsive = <P extends Picture>(picture: P, sizes: Sizes) => ({
  ...picture,
  srcSet: srcSetOf(picture.src),
  sizes,
});

export type ResponsivePicture = ReturnType<typeof responsive>;
