import type { Brand, VersionName } from '@cairn-ds/brand';
import { breakpoints, layers, type foundation, type themeContract, type ThemeColors } from '@cairn-ds/tokens';
import type { ReactNode } from 'react';

import { themes, titleOf } from '../../.storybook/themes.ts';
import { Table } from './Table.tsx';
import { purposes, values, type Token } from './tokens.ts';

function Name({ token }: { token: Token }) {
  return (
    <th scope="row">
      <code>{token.property}</code>
      <span>{token.text}</span>
    </th>
  );
}

const colorSchemes = ['light', 'dark'] as const;

const colorOf = ({ colors }: Brand, version: VersionName, { path }: Token) =>
  colors[version][path.replace('color.', '') as keyof ThemeColors];

/** Every color of the contract, as each theme states it, light and dark. */
export function Colors() {
  const head = (
    <>
      <tr>
        <th rowSpan={2} scope="col">
          Token and purpose
        </th>
        {themes.map((theme) => (
          <th key={theme.name} colSpan={2} scope="colgroup">
            {titleOf(theme)}
          </th>
        ))}
      </tr>
      <tr>
        {themes.flatMap((theme) =>
          colorSchemes.map((colorScheme) => (
            <th key={theme.name + colorScheme} scope="col">
              {colorScheme}
            </th>
          )),
        )}
      </tr>
    </>
  );
  return (
    <Table caption="Colors by purpose" head={head}>
      {purposes('color').map((token) => (
        <tr key={token.path}>
          <Name token={token} />
          {themes.flatMap((theme) =>
            colorSchemes.map((colorScheme) => (
              <td
                key={theme.name + colorScheme}
                data-brand={theme.name}
                data-color-scheme={colorScheme}
                className="doc-ground"
              >
                <span className="doc-swatch" style={{ background: `var(${token.property})` }} />
                <code>{colorOf(theme, colorScheme, token)}</code>
              </td>
            )),
          )}
        </tr>
      ))}
    </Table>
  );
}

/** What a theme decides beside its colors, with a drawing of it in every theme. */
export function ThemeValues({
  group,
  draw,
}: {
  group: Exclude<keyof typeof themeContract, 'color'>;
  draw: (value: string, token: Token) => ReactNode;
}) {
  const head = (
    <tr>
      <th scope="col">Token and purpose</th>
      {themes.map((theme) => (
        <th key={theme.name} scope="col">
          {titleOf(theme)}
        </th>
      ))}
    </tr>
  );
  return (
    <Table caption={`What a theme decides: ${group}`} head={head}>
      {purposes(group).map((token) => (
        <tr key={token.path}>
          <Name token={token} />
          {themes.map((theme) => (
            <td key={theme.name} data-brand={theme.name} className="doc-ground">
              {draw(`var(${token.property})`, token)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** Values that every theme shares, each with a drawing. */
export function SharedValues({
  group,
  draw,
}: {
  group: keyof typeof foundation;
  draw?: (value: string, token: Token) => ReactNode;
}) {
  const head = (
    <tr>
      <th scope="col">Token and value</th>
      {draw && <th scope="col">In the theme</th>}
    </tr>
  );
  return (
    <Table caption={`The same in every theme: ${group}`} head={head}>
      {values(group).map((token) => (
        <tr key={token.path}>
          <Name token={token} />
          {draw && <td>{draw(`var(${token.property})`, token)}</td>}
        </tr>
      ))}
    </Table>
  );
}

/** The stones of a list of six sections, in the shape of every theme: four read, one being read, one ahead. */
export function Stones() {
  const count = 6;
  return (
    <div className="doc-row sb-unstyled">
      {themes.map((theme) => (
        <figure key={theme.name} data-brand={theme.name} className="doc-ground doc-cairn">
          {Array.from({ length: count }, (_, index) => (
            <span
              key={index}
              className="doc-stone"
              style={{
                inlineSize: `${2.125 + (2.125 * (index + 1)) / count}rem`,
                background: `var(--cairn-color-stone-${index < 4 ? 'on' : index === 4 ? 'now' : 'off'})`,
              }}
            />
          ))}
          <figcaption>{titleOf(theme)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** The widths at which a page changes its shape, and the cascade layers. */
export function Constants() {
  const rows = [
    ...Object.entries(breakpoints).map(([name, value]) => [`breakpoints.${name}`, value]),
    ...Object.entries(layers).map(([name, value]) => [`layers.${name}`, value]),
  ];
  const head = (
    <tr>
      <th scope="col">Name</th>
      <th scope="col">Value</th>
    </tr>
  );
  return (
    <Table caption="Constants" head={head}>
      {rows.map(([name, value]) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            <code>{value}</code>
          </td>
        </tr>
      ))}
    </Table>
  );
}
