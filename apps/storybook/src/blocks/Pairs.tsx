import { themes, titleOf } from '../../.storybook/themes.ts';
import { DistinctTable } from './DistinctTable.tsx';
import { ProofTable } from './ProofTable.tsx';

/** The proof of every theme: each declared pair, its ratio, and what it needs. */
export function Pairs() {
  return themes.map((theme) => (
    <details key={theme.name} className="doc-details sb-unstyled">
      <summary>
        {titleOf(theme)}: {theme.proof.length} pairs in four versions
      </summary>
      <ProofTable brand={theme} caption={`Pairs of ${titleOf(theme)}: the ratio it has, and the ratio it needs`} />
    </details>
  ));
}

/** The same of colors that have to be told apart. */
export function DistinctPairs() {
  return themes.map((theme) => (
    <details key={theme.name} className="doc-details sb-unstyled">
      <summary>
        {titleOf(theme)}: {theme.distinct.length / 4} in four versions
      </summary>
      <DistinctTable brand={theme} caption={`Colors of ${titleOf(theme)} that are told apart: by how much`} />
    </details>
  ));
}
