import { colorPairs, distinctPairs, type ThemeColors } from '@cairn-ds/tokens';

import { contrast, readability } from './color/contrast.js';
import { distance, type Seed } from './color/read.js';
import type { Hex } from './color/tone.js';
import type { Room, Seeds } from './derive/index.js';
import { distinctRow, distinctText } from './distinct.js';
import type { BrandInput } from './input.js';
import { measureThese, ratioText, rowText } from './proof.js';
import { needs, type VersionName, versions } from './versions.js';

/** Roles that show a seed as it is, wherever they can. */
const wishes = {
  primary: 'primary',
  link: 'primary',
  plate: 'primary',
  stoneOn: 'primary',
  accent: 'accent',
  plateAction: 'accent',
  stoneNow: 'accent',
  paper: 'neutral',
} as const satisfies Partial<Record<keyof ThemeColors, keyof Seeds>>;

type Wish = keyof typeof wishes;
const tokens = Object.keys(wishes) as Wish[];

/** What is declared of each role: the pairs that it is the front of, and what it is told apart from. */
const declared = <T>(list: readonly T[], isOwn: (pair: T, token: Wish) => boolean) =>
  Object.fromEntries(tokens.map((token) => [token, list.filter((pair) => isOwn(pair, token))])) as Record<Wish, T[]>;
const ownPairs = declared(colorPairs, ({ front }, token) => front === token);
const ownDistinct = declared(distinctPairs, ({ one, other }, token) => one === token || other === token);

/** A role whose seed could not be used as it is, how far it had to go, and why. */
export interface Move {
  version: VersionName;
  token: Wish;
  /** The seed as it was written. */
  from: string;
  to: Hex;
  /** CIEDE2000: about 2 is seen side by side, 10 at a glance. */
  deltaE: number;
  /** Why, in words: mostly the pair that would have failed. */
  because: string;
}

/** Why a ground moves whose better ink does not pass the gate. */
function inkText(ground: Hex, need: number): string {
  const isWhite = readability('#ffffff', ground) >= readability('#000000', ground);
  const [better, other] = isWhite ? ['white', 'black'] : ['black', 'white'];
  const ratio = ratioText(contrast(isWhite ? '#ffffff' : '#000000', ground));
  return `${better} is read far better on it than ${other}, and has ${ratio}:1 where text needs ${need}:1`;
}

/** How a seed would look where no declared pair fails. */
function look(token: Wish, { hex }: Seed, colors: ThemeColors, version: VersionName): string {
  const { mode, contrast: level } = versions[version];
  if (token === 'paper') return 'a paper is pale and nearly without color, so the page keeps only its hue';
  const text = Math.max(contrast('#ffffff', hex), contrast('#000000', hex));
  const need = needs[level].text;
  if (text < need) return `text on it has at most ${ratioText(text)}:1 and needs ${need}:1`;
  if (token === 'stoneOn' || token === 'stoneNow') return 'stones are dimmed on a dark page';
  if (token === 'plate' && mode === 'dark') return 'so large a block of it would glare on the dark page';
  const beside = contrast(hex, colors.paper);
  return token === 'accent' && mode === 'dark' && beside < need
    ? `it has ${ratioText(beside)}:1 beside the dark page, so the button would be missed`
    : inkText(hex, need);
}

/** Why a seed is not used in a role: the pair that it fails most, or how it would look. */
function reason(token: Wish, seed: Seed, colors: ThemeColors, version: VersionName): string {
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
function isOut(token: Wish, { dark, oneVoice, grey }: Room): boolean {
  if (token === 'paper') return dark;
  // Where both seeds are one, the button on the plate takes its text, and stones tell ink from color.
  if (token === 'plateAction' || token === 'stoneOn') return oneVoice;
  return token === 'stoneNow' && oneVoice && grey;
}

/**
 * Every role of a version that does not show its seed as it was written.
 *
 * @param neutral The neutral as it was written, if it was: what became of it is the paper.
 */
export function movesOf(
  colors: ThemeColors,
  version: VersionName,
  room: Room,
  neutral: Seed | undefined,
  { adjust }: BrandInput,
): Move[] {
  const seeds = { ...room.seeds, neutral };
  return tokens.flatMap((token): Move[] => {
    const seed = seeds[wishes[token]];
    if (!seed || isOut(token, room) || (seed.hex === colors[token] && seed.fits)) return [];
    return [
      {
        version,
        token,
        from: seed.css,
        to: colors[token],
        deltaE: distance(seed, colors[token]),
        because: adjust?.[version]?.[token] ? 'it is set by hand' : reason(token, seed, colors, version),
      },
    ];
  });
}
