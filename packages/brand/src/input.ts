import { themeContract, type ThemeColors } from '@cairn-ds/tokens';
import * as v from 'valibot';
import type { Problem } from '@cairn-ds/problems';

import { isComputed, isTransparent, readColor } from './color/read.js';
import { BrandError, keyRemedy } from './problems.js';
import { type VersionName, versionNames } from './versions.js';

/** The clinic's own font files, variable where possible; paths are relative to the brand file. */
export interface FontFiles {
  /** The family, as CSS names it. */
  family: string;
  /** File of the upright style: woff2, woff, ttf or otf. */
  normal: string;
  /** File of the italic style. */
  italic?: string;
  /** What kind of face stands in while it loads. @default 'sans-serif' */
  kind?: 'serif' | 'sans-serif';
  /** The least and the greatest weight of the files. @default what the upright one says of itself */
  weights?: [number, number];
}

/** A variable family of Fontsource by its name, the reader's own (`system`), or files. */
export type FontChoice = 'system' | (string & {}) | FontFiles;

/** Which background something stands on. */
export type Background = 'paper' | 'tint' | 'ink';

/** What a brand is made from: `name` and `colors.primary` are enough. */
export interface BrandInput {
  /** Where an editor finds what a brand file may hold. Says nothing of the brand, and is left out of `brand.input`. */
  $schema?: string;
  /** Identifies the brand in `data-brand`: lower-case letters, digits and hyphens. */
  name: string;
  /** Opaque colours in any CSS notation. */
  colors: {
    /** The clinic's main colour: signs, links and the call plate. */
    primary: string;
    /** The button that calls. @default the primary */
    accent?: string;
    /** The paper, or a colour that says which way it leans. @default a breath of the primary */
    neutral?: string;
  };
  fonts?: {
    /** @default the body's */
    heading?: FontChoice;
    /** @default 'system' */
    body?: FontChoice;
    /** Digits in text, from another family than the body's. */
    figures?: FontChoice;
  };
  /** Corners in rem, 0 to 3: of all, or of panels, pictures and controls. @default 0.25 */
  radius?: number | { card: number; media: number; control: number };
  /** Multiplies vertical space, 0.75 to 1.25. @default 1 */
  density?: number;
  /** Shape of the stones. @default 'pebble' */
  stone?: 'pebble' | 'round' | 'slab' | 'worn';
  /** Thickness of heavy rules in px, 1 to 12. @default 2 */
  rule?: number;
  /** Background of the site header. @default 'paper' */
  header?: Background;
  /** Background of the site footer. @default 'ink' */
  footer?: Background;
  heading?: {
    /** Weight of large headings. @default 600 */
    weight?: number;
    /** Weight of small headings. @default 650 */
    smallWeight?: number;
    /** Letter spacing in em, -0.06 to 0.06. @default -0.02 */
    tracking?: number;
    /** Line height of large headings, 0.95 to 1.4. @default 1.08 */
    leading?: number;
    /** Multiplies heading sizes, 0.75 to 1.25, to even out families. @default 1 */
    scale?: number;
  };
  /** Multiplies text sizes, 0.9 to 1.15, to even out families. @default 1 */
  textScale?: number;
  /** Whether pictures keep their colours. @default 'color' */
  pictures?: 'color' | 'grey';
  /** The clinic's logo: an SVG file, relative to the brand file. */
  logo?: string;
  /** Colours set by hand, by version and token, in place of those derived. Refused where a pair would fail. */
  overrides?: Partial<Record<VersionName, Partial<ThemeColors>>>;
}

// Valibot carries one string per issue: what is wrong and the remedy are joined here and parted in `readInput`.
const BETWEEN = '\n';

const says =
  (wrong: string, remedy: string) =>
  ({ received }: { received: string }) =>
    `${received === 'undefined' ? 'is missing.' : wrong}${BETWEEN}${remedy}`;

/** Keys by name, and no others. Unlike `strictObject` of Valibot, it reports every unknown key, and takes no list. */
function group<E extends v.ObjectEntries>(entries: E, remedy: string) {
  const message = says('is not a group of keys.', remedy);
  const keys = v.objectWithRest(entries, v.never(Object.keys(entries).join(' ')), message);
  const none = v.custom<never>(() => false, message);
  return v.lazy((input) => (Array.isArray(input) ? none : keys));
}

const colorRemedy = 'Write it as in CSS, for example "#14443c" or "oklch(40% 0.07 180)".';

/** A hex value without its sign. */
const signless = /^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

const color = v.pipe(
  v.string(says('is not text in quotation marks.', colorRemedy)),
  v.check(
    (css) => !isComputed(css),
    ({ input }) =>
      `is worked out by a browser as it draws: ${JSON.stringify(input)}.${BETWEEN}Write the color that comes out, for example "#14443c". Dark colors are derived from it.`,
  ),
  v.check(
    (css) => isComputed(css) || readColor(css) !== undefined || isTransparent(css),
    ({ input }) =>
      `is not a color: ${JSON.stringify(input)}.${BETWEEN}${signless.test(input) ? `Did you mean "#${input}"?` : colorRemedy}`,
  ),
  v.check(
    (css) => !isTransparent(css),
    `is transparent, so its contrast depends on what lies behind it.${BETWEEN}Give the opaque color that people see.`,
  ),
);

function between(least: number, most: number, unit: string) {
  const message = says('is not a number that fits.', `Give ${unit} from ${least} to ${most}, without quotation marks.`);
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
}

const oneOf = <const T extends string>(...words: T[]) =>
  v.picklist(
    words,
    says('is not one of the choices.', `Write ${words.map((word) => JSON.stringify(word)).join(' or ')}.`),
  );

const path = (remedy: string) =>
  v.pipe(v.string(says('is not a path.', remedy)), v.nonEmpty(`is empty.${BETWEEN}${remedy}`));

// The name goes into CSS and into file names, so it is kept to what font names are made of.
const family = v.pipe(
  v.string(says('is not text.', 'Name the family as CSS does, such as "Newsreader".')),
  v.regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u,
    `is not the name of a family.${BETWEEN}Use letters, digits and spaces, such as "Atkinson Hyperlegible Next".`,
  ),
);

const weight = between(100, 1000, 'a weight');

const weights = v.pipe(
  v.strictTuple(
    [weight, weight],
    says('is not a pair of weights.', 'Give the least and the greatest, such as [100, 900].'),
  ),
  v.check(
    ([least, greatest]) => least <= greatest,
    `has the greater weight first.${BETWEEN}Give the least and the greatest, such as [100, 900].`,
  ),
);

const font = v.lazy((input) =>
  typeof input === 'object' && input !== null
    ? group(
        {
          family,
          normal: path('Give the file of the upright style, relative to the brand file.'),
          italic: v.optional(path('Give the file of the italic style, relative to the brand file.')),
          kind: v.optional(oneOf('serif', 'sans-serif')),
          weights: v.optional(weights),
        },
        'Give "family" and "normal", the file of the upright style.',
      )
    : family,
);

const rem = between(0, 3, 'rem');
const background = oneOf('paper', 'tint', 'ink');
const hand = group(
  Object.fromEntries(Object.keys(themeContract.color).map((name) => [name, v.optional(color)])),
  'Name the tokens to set, each with its color.',
);

const schema: v.GenericSchema<unknown, BrandInput> = group(
  {
    $schema: v.optional(v.string(says('is not an address.', 'Give the address of the JSON Schema, or remove it.'))),
    name: v.pipe(
      v.string(says('is not text.', 'Name the brand as in data-brand: lower-case letters, digits and hyphens.')),
      v.regex(
        /^[a-z][a-z0-9-]*$/,
        `cannot stand in data-brand.${BETWEEN}Use lower-case letters, digits and hyphens, beginning with a letter.`,
      ),
    ),
    colors: group(
      { primary: color, accent: v.optional(color), neutral: v.optional(color) },
      'Give at least { "primary": "#14443c" }, with your color.',
    ),
    fonts: v.optional(
      group(
        { heading: v.optional(font), body: v.optional(font), figures: v.optional(font) },
        'Give "heading" and "body".',
      ),
    ),
    radius: v.optional(
      v.lazy((input) =>
        typeof input === 'object' ? group({ card: rem, media: rem, control: rem }, 'Give rem from 0 to 3.') : rem,
      ),
    ),
    density: v.optional(between(0.75, 1.25, 'a factor')),
    stone: v.optional(oneOf('pebble', 'round', 'slab', 'worn')),
    rule: v.optional(between(1, 12, 'px')),
    header: v.optional(background),
    footer: v.optional(background),
    heading: v.optional(
      group(
        {
          weight: v.optional(weight),
          smallWeight: v.optional(weight),
          tracking: v.optional(between(-0.06, 0.06, 'em')),
          leading: v.optional(between(0.95, 1.4, 'a factor')),
          scale: v.optional(between(0.75, 1.25, 'a factor')),
        },
        'Give "weight", "tracking" or what else differs.',
      ),
    ),
    textScale: v.optional(between(0.9, 1.15, 'a factor')),
    pictures: v.optional(oneOf('color', 'grey')),
    logo: v.optional(path('Give an SVG file, relative to the brand file.')),
    overrides: v.optional(
      group(
        Object.fromEntries(versionNames.map((name) => [name, v.optional(hand)])),
        `Name the versions to set: ${versionNames.join(', ')}.`,
      ),
    ),
  },
  'Give { "name": …, "colors": { "primary": … } }.',
);

const missing: Record<string, string> = {
  name: 'Name the brand as in data-brand: lower-case letters, digits and hyphens.',
  colors: 'Give at least { "primary": "#14443c" }, with your color.',
  'colors.primary': colorRemedy,
};

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue) ?? 'It';
  if (issue.expected === 'never') {
    const key = String(issue.path?.at(-1)?.key);
    return { field, message: 'is not known here.', remedy: keyRemedy(key, issue.message.split(' ')) };
  }
  const [message = '', remedy = ''] = issue.message.split(BETWEEN);
  return { field, message, remedy: issue.received === 'undefined' ? (missing[field] ?? remedy) : remedy };
}

/**
 * Checks what a brand is to be made from.
 *
 * @throws BrandError with every problem: its place, what is wrong, and the remedy.
 */
export function readInput(input: unknown): BrandInput {
  const { success, issues, output } = v.safeParse(schema, input);
  if (success) {
    const { $schema: _, ...brand } = output;
    return brand;
  }
  throw new BrandError(issues.map(problemOf));
}
