import { LevelOfCareComparison, type LevelOfCareComparisonProps } from '@cairn-ds/react';
import type { ReactNode } from 'react';

export interface ComparisonProps extends Omit<LevelOfCareComparisonProps, 'note'> {
  /** The note. In an article it is written between the tags, since citations are numbered in text and not in props. */
  children?: ReactNode;
}

/** A comparison in an article, with what is written in it as its note. */
export const Comparison = ({ children, ...rest }: ComparisonProps) => (
  <LevelOfCareComparison {...rest} note={children} />
);
