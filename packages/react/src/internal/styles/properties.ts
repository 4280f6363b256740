import type { CSSProperties } from 'react';

/** Private custom properties as a `style` prop, whose type knows none of them. */
export function properties(values: Readonly<Record<`--cairn-${string}`, string | number>>): CSSProperties {
  return values as CSSProperties;
}
