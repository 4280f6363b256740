import { memo } from 'react';
import { versions, type Brand, type VersionName } from '@cairn-ds/brand';
import { distinctPairs } from '@cairn-ds/tokens';

import { Table } from './Table.tsx';

const titles: Record<VersionName, string> = {
  light: 'Light',
  dark: 'Dark',
  lightMore: 'Light, more contrast',
  darkMore: 'Dark, more contrast',
};
const versionNames = Object.keys(versions) as VersionName[];

/** Of a button, its contrast, rounded down: it is enough by itself. */
const ratioText = (ratio: number | undefined) =>
  ratio === undefined ? '' : `, ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/** Every two colors of a brand that have to be told apart, in its four versions: beside each other, and how far apart they look. */
export const DistinctTable = memo(function DistinctTable({ brand, caption }: { brand: Brand; caption: string }) {
  const rowIn = (version: VersionName, one: string, other: string) =>
    brand.distinct.find((row) => row.version === version && row.one === one && row.other === other);
  const head = (
    <tr>
      <th scope="col">Told apart</th>
      {versionNames.map((version) => (
        <th key={version} scope="col">
          {titles[version]}
        </th>
      ))}
    </tr>
  );
  return (
    <Table caption={caption} head={head}>
      {distinctPairs.map(({ one, other }) => (
        <tr key={`${one} ${other}`}>
          <th scope="row">
            <code>{one}</code> and <code>{other}</code>
          </th>
          {versionNames.map((version) => {
            const { difference = 0, need = 0, ratio } = rowIn(version, one, other) ?? {};
            return (
              // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of figures is no control
              <td key={version}>
                <span className="doc-proved">
                  <span className="doc-apart" aria-hidden="true">
                    <i style={{ background: brand.colors[version][one] }} />
                    <i style={{ background: brand.colors[version][other] }} />
                  </span>
                  <span>
                    <strong>{difference.toFixed(1)}</strong> of {need}
                    {ratioText(ratio)}
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
