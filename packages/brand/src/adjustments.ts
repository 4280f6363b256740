import { colorPairs, distinctPairs, type ThemeColors } from '@cairn-ds/tokens';

import { contrast, readability } from './color/contrast.js';
import { distance, type Seed } from './color/read.js';
import type { Hex } from './color/tone.js';
import type { DerivationContext, Seeds } from './derive/index.js';
import { distinctRow, distinctText } from './distinct.js';
import type { BrandInput } from './input.js';
import { measureThese, ratioText, rowText } from './proof.js';
import { needs, type VersionName, versions } from './versions.js';

/** Roles that show a seed as it is, wherever they can. */
const seedRoles = {
  primary: 'primary',
  link: 'primary',
  plate: 'primary',
  stoneOn: 'primary',
  accent: 'accent',
  plateAction: 'accent',
  stoneNow: 'accent',
  paper: 'neutral',
} as const satisfies Partial<Record<keyof ThemeColors, keyof Seeds>>;

type SeedRole = keyof typeof seedRoles;
const tokens = Object.keys(seedRoles) as SeedRole[];

/** What is declared of each role: the pairs that it is the foreground of, and what it is told apart from. */
const declared = <T>(list: readonly T[], isOwn: (pair: T, token: SeedRole) => boolean) =>
  Object.fromEntries(tokens.map((token) => [token, list.filter((pair) => isOwn(pair, token))])) as Record<
    SeedRole,
    T[]
  >;
const ownPairs = declared(colorPairs, ({ foreground }, token) => foreground === token);
const ownDistinct = declared(distinctPairs, ({ one, other }, token) => one === token || other === token);

/** A role whose seed could not be used as it is, how far it had to go, and why. */
export interface Adjustment {
  version: VersionName;
  token: SeedRole;
  /** The seed as it was written. */
  from: string;
  to: Hex;
  /** CIEDE2000: about 2 is seen side by side, 10 at a glance. */
  deltaE: number;
  /** Why, in words: mostly the pair that would have failed. */
  reason: string;
}

/** Why a background moves whose better ink does not pass the gate. */
function inkText(background: Hex, need: number): string {
  const isWhite = readability('#ffffff', background) >= readability('#000000', background);
  const [better, other] = isWhite ? ['white', 'black'] : ['black', 'white'];
  const ratio = ratioText(contrast(isWhite ? '#ffffff' : '#000000', background));
  return `${better} is read far better on it than ${other}, and has ${ratio}:1 where text needs ${need}:1`;
}

/** How a seed would look where no declared pair fails. */
function look(token: SeedRole, { hex }: Seed, colors: ThemeColors, version: VersionName): string {
  const { colorScheme, contrast: level } = versions[version];
  if (token === 'paper') return 'a paper is pale and nearly without color, so the page keeps only its hue';
  const text = Math.max(contrast('#ffffff', hex), contrast('#000000', hex));
  const need = needs[level].text;
  if (text < need) return `text on it has at most ${ratioText(text)}:1 and needs ${need}:1`;
  if (token === 'stoneOn' || token === 'stoneNow') return 'stones are dimmed on a dark page';
  if (token === 'plate' && colorScheme === 'dark') return 'so large a block of it would glare on the dark page';
  const beside = contrast(hex, colors.paper);
  return token === 'accent' && colorScheme === 'dark' && beside < need
    ? `it has ${ratioText(beside)}:1 beside the dark page, so the button would be missed`
    : inkText(hex, need);
}

/** Why a seed is not used in a role: the pair that it fails most, or how it would look. */
function reason(token: SeedRole, seed: Seed, colors: ThemeColors, version: VersionName): string {
  if (colors[token] === seed.hex) return 'sRGB cannot show it; this is the nearest color that it can';
  const wished = { ...colors, [token]: seed.hex };
  const [worst] = measureThese(ownPairs[token], wished, version)
    .filter(({ ratio, need }) => ratio < need)
    .toSorted((a, b) => a.ratio - b.ratio);
  if (worst) return `as it is, ${rowText(worst)}`;
  const same = ownDistinct[token].map((pair) => distinctRow(pair, wished, version)).find(({ passes }) => !passes);
  return same ? `as it is, ${distinctText(same)}` : look(token, seed, colors, version);
}

/** Roles that a version gives to another color by design, so that nothing has moved. */
function isOut(token: SeedRole, { dark, isOneColor, grey }: DerivationContext): boolean {
  if (token === 'paper') return dark;
  // Where both seeds are one, the button on the plate takes its text, and stones tell ink from color.
  if (token === 'plateAction' || token === 'stoneOn') return isOneColor;
  return token === 'stoneNow' && isOneColor && grey;
}

/**
 * Every role of a version that does not show its seed as it was written.
 *
 * @param neutral The neutral as it was written, if it was: what became of it is the paper.
 */
export function adjustmentsOf(
  colors: ThemeColors,
  version: VersionName,
  context: DerivationContext,
  neutral: Seed | undefined,
  { overrides }: BrandInput,
): Adjustment[] {
  const seeds = { ...context.seeds, neutral };
  return tokens.flatMap((token): Adjustment[] => {
    const seed = seeds[seedRoles[token]];
    if (!seed || isOut(token, context) || (seed.hex === colors[token] && seed.fits)) return [];
    return [
      {
        version,
        token,
        from: seed.css,
        to: colors[token],
        deltaE: distance(seed, colors[token]),
        reason: overrides?.[version]?.[token] ? 'it is set by hand' : reason(token, seed, colors, version),
      },
    ];
  });
}
