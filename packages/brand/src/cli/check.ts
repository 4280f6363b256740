import { colorPairs, distinctPairs } from '@cairn-ds/tokens';

import type { Brand } from '../brand.js';
import type { Hex } from '../color/tone.js';
import type { DistinctRow } from '../distinct.js';
import { type ProofRow, ratioText } from '../proof.js';
import { apart, needs, type VersionName, versionNames, versions } from '../versions.js';

const channels = (hex: Hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(';');

/** Two letters in the colours of a pair, for a terminal that shows 24-bit colour. */
const swatch = (foreground: Hex, background: Hex) =>
  `\u001B[38;2;${channels(foreground)};48;2;${channels(background)}m Aa \u001B[0m`;

const title = (name: VersionName) =>
  `${versions[name].colorScheme}${versions[name].contrast === 'more' ? ', more' : ''}`;

/** How a row looks in one version: its ratio, beside a swatch where there is colour. */
function cell({ foreground, background, version, ratio }: ProofRow, { colors }: Brand, hasColor: boolean): string {
  const number = ratioText(ratio).padStart(5);
  if (!hasColor) return number.padEnd(12);
  const ring = '#10120f';
  return `${swatch(foreground === 'focusRing' ? ring : colors[version][foreground], colors[version][background])} ${number}  `;
}

function table(brand: Brand, hasColor: boolean): string[] {
  const width =
    Math.max(...colorPairs.map(({ foreground, background }) => `${foreground} on ${background}`.length)) + 2;
  const head = ['pair'.padEnd(width), 'need'.padEnd(11), ...versionNames.map((name) => title(name).padEnd(12))];
  const lines = colorPairs.map(({ foreground, background, use }) => {
    const rows = brand.proof.filter((row) => row.foreground === foreground && row.background === background);
    const need = `${needs.standard[use]} / ${needs.more[use]}`;
    const cells = rows.map((row) => cell(row, brand, hasColor));
    return [`${foreground} on ${background}`.padEnd(width), need.padEnd(11), ...cells].join('').trimEnd();
  });
  return [head.join('').trimEnd(), ...lines];
}

/** How two colors that have to be told apart do in one version. */
function apartCell({ version, one, other, difference, ratio }: DistinctRow, { colors }: Brand, hasColor: boolean) {
  // A button is seen by its color or by its contrast.
  const text = ratio === undefined ? difference.toFixed(1) : `${difference.toFixed(1)} ${ratioText(ratio)}:1`;
  return hasColor ? `${swatch(colors[version][one], colors[version][other])} ${text.padEnd(10)}` : text.padEnd(14);
}

function apartTable(brand: Brand, hasColor: boolean): string[] {
  const width = Math.max(...distinctPairs.map(({ one, other }) => `${one} and ${other}`.length)) + 2;
  const head = ['told apart'.padEnd(width), 'need'.padEnd(20), ...versionNames.map((name) => title(name).padEnd(14))];
  const lines = distinctPairs.map(({ one, other, use }) => {
    const rows = brand.distinct.filter((row) => row.one === one && row.other === other);
    const need =
      use === 'control'
        ? `${apart.control} or ${needs.standard.graphic}:1 / ${needs.more.graphic}:1`
        : String(apart[use]);
    const cells = rows.map((row) => apartCell(row, brand, hasColor));
    return [`${one} and ${other}`.padEnd(width), need.padEnd(20), ...cells].join('').trimEnd();
  });
  return [head.join('').trimEnd(), ...lines];
}

/** What moved and why, for people. */
export function adjustmentLines({ adjustments }: Brand): string[] {
  if (adjustments.length === 0) return ['Every seed is used exactly as it is.'];
  return [
    'What moved, by how much (delta E: 2 is seen side by side, 10 at a glance), and why:',
    ...adjustments.map(
      ({ version, token, from, to, deltaE, reason }) =>
        `  ${token}, ${title(version)}: ${from} to ${to} (${deltaE.toFixed(1)}): ${reason}.`,
    ),
  ];
}

/** The proof as a table for a terminal. */
export const report = (brand: Brand, hasColor: boolean): string =>
  [
    `${brand.name}: ${colorPairs.length} pairs in ${versionNames.length} versions, and all of them pass.`,
    '',
    ...table(brand, hasColor),
    '',
    'Colors that have to be told apart, by how far they look apart (delta E), and all of them are:',
    '',
    ...apartTable(brand, hasColor),
    '',
    ...adjustmentLines(brand),
  ].join('\n');

/** The proof for a program. */
export const reportJson = ({ name, colors, proof, distinct, adjustments }: Brand, notes: readonly string[]): string =>
  JSON.stringify({ name, passes: true, colors, proof, distinct, adjustments, notes }, null, 2);
