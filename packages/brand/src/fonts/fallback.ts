import { createFontStack, type FontMetrics } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';

import type { FontSource } from './source.js';

/** A face of the reader's own: its names and those of faces made to its measure, and what it measures. */
interface StandIn {
  names: readonly string[];
  metrics: FontMetrics;
}

type Vertical = Omit<FontMetrics, 'xHeight' | 'xWidthAvg' | 'fullName' | 'postscriptName'>;
const arial = { familyName: 'Arial', capHeight: 1467, ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 };
const roboto = { familyName: 'Roboto', capHeight: 1456, ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 };
const georgia = { familyName: 'Georgia', capHeight: 1419, ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 };
const times = {
  familyName: 'Times New Roman',
  capHeight: 1356,
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  unitsPerEm: 2048,
};

function standIn(vertical: Vertical, xHeight: number, xWidthAvg: number, ...names: [string, ...string[]]): StandIn {
  return { names, metrics: { ...vertical, fullName: names[0], postscriptName: names[0], xHeight, xWidthAvg } };
}

/**
 * Faces that readers have, as `@capsizecss/metrics` measures them: regular and
 * bold. Of those that a reader has, the last is used.
 */
const local: Record<FontSource['kind'], Record<'regular' | 'bold', StandIn[]>> = {
  'sans-serif': {
    regular: [
      standIn(roboto, 1082, 911, 'Roboto', 'Roboto-Regular'),
      standIn(arial, 1062, 913, 'Arial', 'ArialMT', 'Liberation Sans', 'Arimo'),
    ],
    bold: [
      standIn(roboto, 1082, 926, 'Roboto Bold', 'Roboto-Bold'),
      standIn(arial, 1062, 983, 'Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'),
    ],
  },
  serif: {
    regular: [
      standIn(times, 916, 832, 'Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'),
      standIn(georgia, 986, 913, 'Georgia', 'Gelasio'),
    ],
    bold: [
      standIn(times, 935, 886, 'Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'),
      standIn(georgia, 992, 1062, 'Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'),
    ],
  },
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

/** A stand-in at the size of a font, under every name that it goes by. */
function faceCss(metrics: FontMetrics, { names, metrics: own }: StandIn, fontWeight: string): string {
  const { fontFaces } = createFontStack([metrics, own], { fontFaceProperties: { fontWeight } });
  return fontFaces.replace(/src: [^;]+/, `src: ${names.map((name) => `local('${name}')`).join(', ')}`);
}

/**
 * Faces of the reader's own that stand in for a family while it loads, at its
 * size and on its lines, so that nothing moves when it comes: one for regular
 * weights, one for bold.
 */
export async function fallbackFaces(font: Buffer, source: FontSource, uses: readonly Use[]): Promise<string> {
  const wanted = uses.flatMap(({ role, weights }) => weights.map((weight) => ({ role, weight })));
  const { regular: regularFaces, bold: boldFaces } = local[source.kind];
  const groups = [
    { range: `1 ${bold - 1}`, like: regularFaces, seen: wanted.find(({ weight }) => weight < bold) },
    { range: `${bold} 1000`, like: boldFaces, seen: wanted.find(({ weight }) => weight >= bold) },
  ];
  const faces = await Promise.all(
    groups.map(async ({ range, like, seen }) => {
      if (!seen) return '';
      const metrics = await measured(font, source, seen.weight, seen.role);
      return like.map((standIn) => faceCss(metrics, standIn, range)).join('\n');
    }),
  );
  return faces.filter(Boolean).join('\n');
}
