/** Id of a source in the list of references. `scope` keeps two lists on one page apart. */
export const referenceId = (id: string, scope?: string | null): string => `${scope ?? ''}ref-${id}`;

/** Id of a place that cites a source; the places of one source are counted from 1. */
export const citationId = (id: string, occurrence?: number | null, scope?: string | null): string =>
  `${scope ?? ''}cite-${id}-${occurrence ?? 1}`;
