import leven from 'leven';

/** The known word that was probably meant, if one is near enough to say so. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > 64) return undefined;
  const ranked = known
    .map((word) => ({ word, steps: leven(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, steps }) => steps <= Math.max(1, Math.round(word.length / 3)))
    .toSorted((a, b) => a.steps - b.steps);
  return ranked[0]?.word;
}

/** "Did you mean …?", or else what there is to choose from. */
export function suggestion(written: string, known: readonly string[]): string {
  const word = nearest(written, known);
  if (word !== undefined) return `Did you mean ${JSON.stringify(word)}?`;
  if (known.length === 0) return 'There are none to choose from yet.';
  return `Choose from ${known.map((name) => JSON.stringify(name)).join(', ')}.`;
}
