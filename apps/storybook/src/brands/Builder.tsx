import type { Brand, Problem } from '@cairn-ds/brand';
import { Button } from '@cairn-ds/react';
import { useDeferredValue } from 'react';

import { firstTheme } from '../../.storybook/themes.ts';
import { DistinctTable } from '../blocks/DistinctTable.tsx';
import { ProofTable } from '../blocks/ProofTable.tsx';
import { Downloads, Import } from './Files.tsx';
import { Adjustments } from './Adjustments.tsx';
import { Seeds } from './Seeds.tsx';
import { useBrand } from './useBrand.ts';
import { Versions } from './Versions.tsx';

const placesWithFields = new Set(['name', 'colors.primary', 'colors.accent', 'colors.neutral']);

/** How things stand, in a sentence that a screen reader says when it changes. */
function stateOf({ proof, distinct }: Brand, problems: readonly Problem[]): string {
  if (problems.length === 0) return `All ${proof.length + distinct.length} pairs pass, in four versions.`;
  const count = problems.length === 1 ? 'One value' : `${problems.length} values`;
  return `${count} cannot be used yet. The pages show the last brand that could be made.`;
}

/** Make a brand from a few colors, see it in all its versions, read its proof, and take it along. */
export function Builder() {
  const { input, brand, problems, change } = useBrand(firstTheme.input);
  // The pages follow a slider at once; the long table may come a moment later.
  const settled = useDeferredValue(brand);
  const { overrides, ...derived } = input;
  const byHand = Object.values(overrides ?? {}).reduce((sum, colors) => sum + Object.keys(colors).length, 0);
  const elsewhere = problems.filter(({ field }) => !placesWithFields.has(field));

  return (
    <div className="builder">
      <div className="opening">
        <h1>Brand builder</h1>
        <p>Choose one color or more. Every other color is found for you, so that all text can be read.</p>
      </div>
      <div className="builder-seeds">
        <Seeds input={input} brand={brand} problems={problems} onChange={change} />
      </div>
      <div className="builder-result">
        <output aria-label="Result" className="builder-state">
          {stateOf(brand, problems)}
        </output>
        {elsewhere.length > 0 && (
          <ul className="builder-problems">
            {elsewhere.map(({ field, message, remedy }) => (
              <li key={field + message}>
                <code>{field}</code> {message} {remedy}
              </li>
            ))}
          </ul>
        )}
        {byHand > 0 && (
          <p className="builder-hand">
            {byHand === 1 ? 'One color is' : `${byHand} colors are`} set by hand, from a tokens file.{' '}
            <Button onClick={() => change(derived)}>Derive them again</Button>
          </p>
        )}
        <Versions brand={brand} />
        <section aria-labelledby="moved">
          <h2 id="moved">What moved</h2>
          <Adjustments brand={settled} />
        </section>
        <section aria-labelledby="files">
          <h2 id="files">Take it along</h2>
          <p>
            Fonts come with <code>cairn-brand build</code>, which reads the brand file.
          </p>
          <Downloads brand={brand} />
          <Import brand={brand} onBrand={(read) => change(read.input)} />
        </section>
        <section aria-labelledby="proof">
          <h2 id="proof">The proof</h2>
          <p>Each pair of colors that a page may show, with the contrast it has and the contrast it needs.</p>
          <ProofTable brand={settled} caption="Pairs in every version" />
          <p>And colors that have to be told apart, with how far apart they look (CIEDE2000).</p>
          <DistinctTable brand={settled} caption="Colors told apart in every version" />
        </section>
      </div>
    </div>
  );
}
