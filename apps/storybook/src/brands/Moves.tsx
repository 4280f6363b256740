import type { Brand, Move, VersionName } from '@cairn-ds/brand';

const versions: Record<VersionName, string> = {
  light: 'light',
  dark: 'dark',
  lightMore: 'light with more contrast',
  darkMore: 'dark with more contrast',
};

const seeds: Record<Move['token'], string> = {
  primary: 'Primary, as signs',
  link: 'Primary, as links',
  plate: 'Primary, as the call plate',
  stoneOn: 'Primary, as stones reached',
  accent: 'Accent',
  plateAction: 'Accent, as the button on the plate',
  stoneNow: 'Accent, as the current stone',
  paper: 'Neutral, as the paper',
};

/** How far apart two colors look, for people who do not know CIEDE2000 by heart. */
const inWords = (deltaE: number) => (deltaE < 2 ? 'hardly seen' : deltaE < 10 ? 'seen side by side' : 'plainly seen');

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Moves of one seed to one color, with all the versions in which it moved so. */
const together = (moved: readonly Move[]) =>
  Object.values(Object.groupBy(moved, ({ token, to }) => `${token} ${to}`)).filter((moves) => moves !== undefined);

/** Which seeds could not be used as they are, how far they moved, and why. */
export function Moves({ brand }: { brand: Brand }) {
  if (brand.moved.length === 0) return <p>Nothing. Every seed is used exactly as you gave it, in all four versions.</p>;
  return (
    <ul className="moves">
      {together(brand.moved).map((moves) => {
        const [{ token, from, to, deltaE, because, version }] = moves as [Move, ...Move[]];
        return (
          <li key={token + version}>
            <span className="move-colors" aria-hidden="true">
              <span style={{ background: from }} />
              <span style={{ background: to }} />
            </span>
            <p>
              <strong>{seeds[token]}</strong>, in {list.format(moves.map((move) => versions[move.version]))}:{' '}
              <code>{from}</code> became <code>{to}</code>.
            </p>
            <p className="move-why">
              ΔE {deltaE.toFixed(1)}, {inWords(deltaE)}. Why: {because}.
            </p>
          </li>
        );
      })}
    </ul>
  );
}
