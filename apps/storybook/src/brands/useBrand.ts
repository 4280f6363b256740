import { BrandError, defineBrand, type Brand, type BrandInput, type Problem } from '@cairn-ds/brand';
import { useState } from 'react';

interface Draft {
  /** What is written now. */
  input: BrandInput;
  /** The last brand that could be made: what a person has half typed does not take the pictures away. */
  brand: Brand;
  /** What is wrong with what is written now. */
  problems: readonly Problem[];
}

/** A brand that is made anew at every change of what it is made from. */
export function useBrand(first: BrandInput): Draft & { change: (input: BrandInput) => void } {
  const [draft, setDraft] = useState<Draft>(() => ({ input: first, brand: defineBrand(first), problems: [] }));
  return { ...draft, change: (input) => setDraft(({ brand }) => made(input, brand)) };
}

function made(input: BrandInput, last: Brand): Draft {
  try {
    return { input, brand: defineBrand(input), problems: [] };
  } catch (error) {
    if (!(error instanceof BrandError)) throw error;
    return { input, brand: last, problems: error.problems };
  }
}
