/** The widths at which a picture is kept, in pixels, in the order of size. */
const widths: Readonly<Record<string, readonly number[]>> = {
  'bench-by-the-path': [720],
  'cairn-at-dawn': [720, 1440],
  'call-at-home': [720, 1440],
  'group-room': [720, 1440],
  'path-between-cairns': [720],
  'row-by-the-clock': [720, 1440],
  'stepping-stones': [720],
  'stones-in-a-circle': [720],
  'table-by-the-window': [720],
};

const nameOf = (src: string) => /^\/pictures\/([a-z-]+)-\d+\.webp$/.exec(src)?.[1] ?? '';

/** A file of a picture, as pages are told of it. */
interface PictureFile {
  src: string;
  /** All widths, for the widest file. */
  srcSet?: string;
}

/**
 * Every file of the pictures, by the path that content gives: `/pictures/group-room-1440.webp`.
 *
 * @param base Where they are served. Default: `/pictures`.
 */
export function picturesUnder(base = '/pictures'): Record<string, PictureFile> {
  const files = Object.entries(widths).flatMap(([name, all]) => {
    const fileOf = (width: number) => `${name}-${width}.webp`;
    const srcSet = all.map((width) => `${base}/${fileOf(width)} ${width}w`).join(', ');
    return all.map((width) => {
      const src = `${base}/${fileOf(width)}`;
      const isWidest = all.length > 1 && width === all.at(-1);
      return [`/pictures/${fileOf(width)}`, isWidest ? { src, srcSet } : { src }] as const;
    });
  });
  return Object.fromEntries(files);
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
