/** The widths at which a picture is kept, in pixels, in the order of size. */
const widths: Readonly<Record<string, readonly number[]>> = {
  'cairn-at-dawn': [720, 1440],
  'chairs-in-a-circle': [720],
  'group-room': [720, 1440],
  'path-between-cairns': [720],
  'table-by-the-window': [720],
};

const nameOf = (src: string) => /^\/pictures\/([a-z-]+)-\d+\.webp$/.exec(src)?.[1] ?? '';

/** The `srcset` of a picture, from its `src`: `/pictures/group-room-1440.webp`. Undefined where there is one width only. */
export function srcSetOf(src: string): string | undefined {
  const name = nameOf(src);
  const sizes = widths[name] ?? [];
  return sizes.length > 1 ? sizes.map((width) => `/pictures/${name}-${width}.webp ${width}w`).join(', ') : undefined;
}

/**
 * The picture of a page for social networks, from the `src` of its main
 * picture: a JPEG of 1200 by 630 pixels, since not all of them read WebP.
 */
export function cardOf(src: string): string | undefined {
  const name = nameOf(src);
  return (widths[name]?.length ?? 0) > 1 ? `/pictures/${name}-card.jpg` : undefined;
}

/**
 * The folders of this package whose files a clinic's site serves under
 * `/pictures/`: those that clinics share, and the clinic's own.
 */
export const pictureFolders = (clinicId: string): string[] => ['pictures/shared', `pictures/${clinicId}`];
