import { themes, titleOf } from '../../.storybook/themes.ts';
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
