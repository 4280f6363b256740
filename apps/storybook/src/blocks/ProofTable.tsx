import { memo } from 'react';
import { versions, type Brand, type ProofRow, type VersionName } from '@cairn-ds/brand';
import { foundation, type ThemeColors } from '@cairn-ds/tokens';

import { Table } from './Table.tsx';

const titles: Record<VersionName, string> = {
  light: 'Light',
  dark: 'Dark',
  lightMore: 'Light, more contrast',
  darkMore: 'Dark, more contrast',
};
const versionNames = Object.keys(versions) as VersionName[];

/** Two decimals, rounded down, so that 4.499 is not shown as enough. */
const ratioText = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** A pair as it looks: letters for text, a bar for what is no text, both lines of the focus ring. */
function Sample({
  colors,
  foreground,
  background,
  use,
}: Pick<ProofRow, 'foreground' | 'background' | 'use'> & { colors: ThemeColors }) {
  const { line, halo } = foundation.focus;
  const color = foreground === 'focusRing' ? line : colors[foreground];
  const inside =
    use === 'text' ? (
      'Aa'
    ) : (
      <span
        className="doc-pair-bar"
        style={{ background: color, boxShadow: foreground === 'focusRing' ? `0 0 0 3px ${halo}` : undefined }}
      />
    );
  return (
    <span className="doc-pair" aria-hidden="true" style={{ background: colors[background], color }}>
      {inside}
    </span>
  );
}

/** Every declared pair of a brand in its four versions: how it looks, the ratio it has, and the ratio it needs. */
export const ProofTable = memo(function ProofTable({ brand, caption }: { brand: Brand; caption: string }) {
  const pairs = brand.proof.filter(({ version }) => version === 'light');
  const rowIn = (version: VersionName, { foreground, background }: ProofRow) =>
    brand.proof.find(
      (row) => row.version === version && row.foreground === foreground && row.background === background,
    );
  const head = (
    <tr>
      <th scope="col">Pair</th>
      {versionNames.map((version) => (
        <th key={version} scope="col">
          {titles[version]}
        </th>
      ))}
    </tr>
  );
  return (
    <Table caption={caption} head={head}>
      {pairs.map((pair) => (
        <tr key={`${pair.foreground} ${pair.background}`}>
          <th scope="row">
            <code>{pair.foreground}</code> on <code>{pair.background}</code>
          </th>
          {versionNames.map((version) => {
            const { ratio = 0, need = 0 } = rowIn(version, pair) ?? {};
            return (
              <td key={version}>
                <span className="doc-proved">
                  <Sample colors={brand.colors[version]} {...pair} />
                  <span>
                    <strong>{ratioText(ratio)}</strong> of {need}
                  </span>
                </span>
              </td>
            );
          })}
        </tr>
      ))}
    </Table>
  );
});
