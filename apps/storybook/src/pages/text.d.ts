declare module 'cairn:article' {
  import type { Clinic, Heading } from '@cairn-ds/content';
  import type { ElementType, ReactElement } from 'react';

  /** The text of an article, written with components by their names. */
  export default function Text(props: { clinic: Clinic; components: Record<string, ElementType> }): ReactElement;
  export const headings: Heading[];
}
