import { createFontStack, type FontMetrics } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';

import type { FontSource } from './source.js';

const arial = { familyName: 'Arial', capHeight: 1467, ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 };
const georgia = { familyName: 'Georgia', capHeight: 1419, ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 };

/** Faces that nearly every reader has, as `@capsizecss/metrics` measures them: regular, and bold. */
const local: Record<FontSource['kind'], [regular: FontMetrics, bold: FontMetrics]> = {
  'sans-serif': [
    { ...arial, fullName: 'Arial', postscriptName: 'ArialMT', xHeight: 1062, xWidthAvg: 913 },
    { ...arial, fullName: 'Arial Bold', postscriptName: 'Arial-BoldMT', xHeight: 1062, xWidthAvg: 983 },
  ],
  serif: [
    { ...georgia, fullName: 'Georgia', postscriptName: 'Georgia', xHeight: 986, xWidthAvg: 913 },
    { ...georgia, fullName: 'Georgia Bold', postscriptName: 'Georgia-Bold', xHeight: 992, xWidthAvg: 1062 },
  ],
};

/** Where regular faces end and bold ones begin. */
const bold = 550;

/** Letters by which widths are weighed. */
const letters = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');

/** Sizes in px at which headings and text are seen, for the axis of optical sizes. */
const opticalSize = { heading: 48, text: 18 };

/** Where a family is used, and at which weights. */
export interface Use {
  role: 'heading' | 'text';
  weights: readonly number[];
}

/** Measures a font as it is seen: at a weight, and at the optical size of its use. */
async function measured(font: Buffer, source: FontSource, weight: number, role: Use['role']) {
  const [least, most] = source.weights;
  const variationAxes = {
    wght: Math.min(most, Math.max(least, weight)),
    ...(source.isOptical && { opsz: opticalSize[role] }),
  };
  // A file without these axes is measured as it is.
  const seen = await subsetFont(font, letters, { targetFormat: 'sfnt', variationAxes }).catch(() => font);
  return { ...(await fromBuffer(seen)), familyName: source.family };
}

/**
 * Faces of the reader's own that stand in for a family while it loads, at its
 * size and on its lines, so that nothing moves when it comes: one for regular
 * weights, one for bold.
 */
export async function fallbackFaces(font: Buffer, source: FontSource, uses: readonly Use[]): Promise<string> {
  const wanted = uses.flatMap(({ role, weights }) => weights.map((weight) => ({ role, weight })));
  const [regularFace, boldFace] = local[source.kind];
  const groups = [
    { range: `1 ${bold - 1}`, like: regularFace, seen: wanted.find(({ weight }) => weight < bold) },
    { range: `${bold} 1000`, like: boldFace, seen: wanted.find(({ weight }) => weight >= bold) },
  ];
  const faces = await Promise.all(
    groups.map(async ({ range, like, seen }) => {
      if (!seen) return '';
      const metrics = await measured(font, source, seen.weight, seen.role);
      return createFontStack([metrics, like], { fontFaceProperties: { fontWeight: range } }).fontFaces;
    }),
  );
  return faces.filter(Boolean).join('\n');
}
