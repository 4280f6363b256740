import type { Brand, Adjustment, VersionName } from '@cairn-ds/brand';

const versions: Record<VersionName, string> = {
  light: 'light',
  dark: 'dark',
  lightMore: 'light with more contrast',
  darkMore: 'dark with more contrast',
};

const seeds: Record<Adjustment['token'], string> = {
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

/** Adjustments of one seed to one color, with all the versions in which it moved so. */
const together = (adjustments: readonly Adjustment[]) =>
  Object.values(Object.groupBy(adjustments, ({ token, to }) => `${token} ${to}`)).filter(
    (group) => group !== undefined,
  );

/** Which seeds could not be used as they are, how far they moved, and why. */
export function Adjustments({ brand }: { brand: Brand }) {
  if (brand.adjustments.length === 0)
    return <p>Nothing. Every seed is used exactly as you gave it, in all four versions.</p>;
  return (
    <ul className="adjustments">
      {together(brand.adjustments).map((group) => {
        const [{ token, from, to, deltaE, reason, version }] = group as [Adjustment, ...Adjustment[]];
        return (
          <li key={token + version}>
            <span className="adjustment-colors" aria-hidden="true">
              <span style={{ background: from }} />
              <span style={{ background: to }} />
            </span>
            <p>
              <strong>{seeds[token]}</strong>, in {list.format(group.map((each) => versions[each.version]))}:{' '}
              <code>{from}</code> became <code>{to}</code>.
            </p>
            <p className="adjustment-reason">
              ΔE {deltaE.toFixed(1)}, {inWords(deltaE)}. Why: {reason}.
            </p>
          </li>
        );
      })}
    </ul>
  );
}
