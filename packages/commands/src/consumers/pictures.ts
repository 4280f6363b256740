import { strictEqual } from 'node:assert';

import type { Locator, Page } from 'playwright';

/** A picture as it stands on a page. */
export interface Shown {
  /** Where it stands: `/articles, 2`. */
  place: string;
  /** Address of the file that the browser chose. */
  src: string;
  /** What is seen of it, as a PNG. */
  pixels: Buffer;
}

/** Every picture of a page, in the order of the document, once it is there. */
export async function picturesOf(page: Page, path: string): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const picture of await page.locator('img:visible').all()) {
    await loaded(picture);
    const src = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
    shown.push({ place: `${path}, ${shown.length + 1}`, src, pixels: await picture.screenshot() });
  }
  return shown;
}

async function loaded(picture: Locator): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate(async (image: HTMLImageElement) => {
    image.loading = 'eager';
    await image.decode();
  });
}

/**
 * Holds one picture to another. A file that was made anew, smaller and with other losses, changes every pixel a little,
 * and a place between two pixels shifts the whole by one; a lost crop or focal point moves what is seen much further. So
 * sizes may be one pixel apart, and pictures are alike when they differ by less than half of what the expected one
 * differs from itself moved by a twentieth of its width and height.
 *
 * @param page Any page: its canvas reads the pixels.
 */
export async function assertAlike(page: Page, expected: Shown, actual: Shown): Promise<void> {
  const sources = [expected, actual].map(({ pixels }) => `data:image/png;base64,${pixels.toString('base64')}`);
  const { sizes, apart, moved } = await page.evaluate(compare, sources);
  const [before = [], after = []] = sizes;
  const other = before.some((size, index) => Math.abs(size - (after[index] ?? 0)) > 1);
  strictEqual(other, false, `${actual.place} is ${after.join(' × ')}, not ${before.join(' × ')}`);
  const told = `${actual.place}: ${apart.toFixed(1)} of 255 apart, and moved a little it would be ${moved.toFixed(1)}`;
  strictEqual(apart < moved / 2, true, told);
}

/** Runs in the browser. */
async function compare(sources: string[]) {
  const images = await Promise.all(
    sources.map(async (source) => {
      const image = Object.assign(new Image(), { src: source });
      await image.decode();
      return image;
    }),
  );
  const [expected, actual] = images;
  if (!expected || !actual) throw new Error('Two pictures are compared.');
  const { width, height } = expected;
  const pixelsOf = (image: HTMLImageElement, x = 0, y = 0) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws no canvas.');
    // What is moved out on one side stays as it was, so that no empty edge counts.
    context.drawImage(image, 0, 0, width, height);
    context.drawImage(image, x, y, width, height);
    return context.getImageData(0, 0, width, height).data;
  };
  const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
    one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / (one.length * 0.75);
  const pixels = pixelsOf(expected);
  return {
    sizes: images.map(({ width, height }) => [width, height]),
    apart: difference(pixels, pixelsOf(actual)),
    moved: difference(pixels, pixelsOf(expected, width / 20, height / 20)),
  };
}
