import type { ThemeValues } from '@cairn-ds/tokens';

import type { BrandInput, FontChoice } from './input.js';

const stones = {
  pebble: '50% 50% 48% 52% / 58% 54% 46% 42%',
  round: '50%',
  slab: '0',
  worn: '58% 42% 46% 54% / 64% 62% 38% 36%',
};

const system = 'system-ui,-apple-system,"Segoe UI",Roboto,sans-serif';

/** The name of a family that has to be loaded; `undefined` for the reader's own. */
function familyName(font: FontChoice = 'system'): string | undefined {
  if (font === 'system') return undefined;
  return typeof font === 'string' ? font : font.family;
}

/** The face that digits come from, where they have one of their own. */
export const figuresFace = (name: string): string => `${name} figures`;

/** The face of the reader's own that stands in for a family at its size while it loads. */
const fallbackFace = (family: string): string => `${family} Fallback`;

/** A family as CSS lists it: itself, what stands in for it, and the reader's own. */
function stack(font: FontChoice | undefined, figures?: string): string {
  const family = familyName(font);
  const named = family === undefined ? [] : [family, fallbackFace(family)];
  return [...[figures ?? [], named].flat().map((name) => `"${name}"`), system].join(',');
}

const rem = (value: number) => (value === 0 ? '0' : `${value}rem`);

/** Headings of a brand, where what is left out may also be written as `undefined`. */
const headingInput = ({
  weight = 600,
  smallWeight = 650,
  tracking = -0.02,
  leading = 1.08,
  scale = 1,
}: NonNullable<BrandInput['heading']>) => ({ weight, smallWeight, tracking, leading, scale });

/** What a brand leaves out, filled in. */
export const styleInput = ({ radius = 0.25, density = 1, rule = 2, heading = {}, textScale = 1 }: BrandInput) => ({
  radius: typeof radius === 'number' ? { card: radius, media: radius, control: radius } : radius,
  density,
  rule,
  heading: headingInput(heading),
  textScale,
});

/** Type, shape and space of a brand; all have defaults. */
export function styleOf(input: BrandInput): Omit<ThemeValues, 'color'> {
  const { name, fonts = {}, stone = 'pebble', pictures = 'color' } = input;
  const { radius, density, rule, heading, textScale } = styleInput(input);
  return {
    font: {
      heading: stack(fonts.heading ?? fonts.body),
      text: stack(fonts.body, familyName(fonts.figures) && figuresFace(name)),
    },
    weight: { heading: String(heading.weight), headingSmall: String(heading.smallWeight) },
    type: {
      headingTracking: `${heading.tracking}em`,
      headingLeading: String(heading.leading),
      headingScale: String(heading.scale),
      textScale: String(textScale),
    },
    radius: { card: rem(radius.card), media: rem(radius.media), control: rem(radius.control), stone: stones[stone] },
    line: { heavy: rem(rule / 16) },
    density: String(density),
    media: { filter: pictures === 'grey' ? 'grayscale(1) contrast(.85)' : 'none' },
  };
}
