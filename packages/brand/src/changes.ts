import type { ThemeColors } from '@cairn-ds/tokens';

import type { Brand } from './brand.js';
import { difference } from './color/difference.js';
import { styleInput } from './style.js';
import { type VersionName, versionNames } from './versions.js';

/** One role that two brands give different values. */
export interface Change {
  /** `link` of a version, or `radius.card` of the style. */
  role: string;
  /** Of colors only. */
  version?: VersionName;
  from: string;
  to: string;
  /** How far apart two colors look (CIEDE2000): about 2 is seen side by side, 10 at a glance. */
  deltaE?: number;
}

/** The numbers of a tree by their path. */
const flat = (tree: object, path: string[] = []): [role: string, value: string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, [...path, key])
      : [[[...path, key].join('.'), String(value)] as [string, string]],
  );

/** Every role that differs between two brands: colors of each version, then shape, type and space. */
export function changesOf(before: Brand, after: Brand): Change[] {
  const colors = versionNames.flatMap((version) =>
    Object.entries(after.colors[version]).flatMap(([role, to]): Change[] => {
      const from = before.colors[version][role as keyof ThemeColors];
      return from === to ? [] : [{ role, version, from, to, deltaE: difference(from, to) }];
    }),
  );
  const was = new Map(flat(styleInput(before.input)));
  const style = flat(styleInput(after.input))
    .map(([role, to]): Change => ({ role, from: was.get(role) ?? '', to }))
    .filter(({ from, to }) => from !== to);
  return [...colors, ...style];
}
