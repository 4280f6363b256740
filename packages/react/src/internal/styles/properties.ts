import type { CSSProperties } from 'react';

/** Private custom properties as a `style` prop, whose type knows none of them. */
export function properties(values: Readonly<Record<`--cairn-${string}`, string | number>>): CSSProperties {
  return values as CSSProperties;
}

/** How far an article has come, above 0 and up to 1, for the size of a stone. Nothing where it is not known. */
export const shareOf = (share: number | undefined): CSSProperties | undefined =>
  share ? properties({ '--cairn-share': Math.round(share * 1e4) / 1e4 }) : undefined;
