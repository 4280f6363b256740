import { defineBrand } from '@cairn-ds/brand';
import { names } from '@cairn-ds/tokens';
import type { CSSProperties } from 'react';

import { before, type Shown } from './before.ts';

/** What the colors of a theme are told by: a link, the button that calls, stones, the plate, an error. */
function Specimen({ colors, colorScheme }: { colors: Shown; colorScheme: 'light' | 'dark' }) {
  const entries = Object.entries(colors).map(([role, color]) => [names.color[role as keyof Shown], color]);
  return (
    <div className="specimen" style={{ ...Object.fromEntries(entries), colorScheme } as CSSProperties}>
      <p>
        <strong>An evening program</strong>
        <span className="specimen-muted">Three evenings a week. </span>
        <span className="specimen-link">The first week</span>
      </p>
      <p className="specimen-tint">
        <span className="specimen-call">Talk to us</span> <span className="specimen-link">or write</span>
      </p>
      <p className="specimen-stones" aria-hidden="true">
        <i data-stone="on" />
        <i data-stone="on" />
        <i data-stone="now" />
        <i />
        <i />
      </p>
      <p className="specimen-plate">
        <strong>(312) 555-0142</strong>
        <span>A person answers.</span>
        <b>Call now</b>
      </p>
      <p className="specimen-error">
        <strong>Enter your email.</strong> <span className="specimen-link">Help</span>
      </p>
    </div>
  );
}

/** Twelve brands that are hard to derive a theme from: what was wrong with each, as it was, and as it is derived now. */
export function BeforeAfter() {
  return (
    <div className="beside before-after">
      <div className="opening">
        <h1>Before and after</h1>
        <p>
          Every pair of colors could be read before, and yet these looked wrong. Now colors are proved to be told apart,
          text takes the ink that is read best, and warm colors stay warm in the dark.
        </p>
      </div>
      {before.map(({ title, colors, wrong, light, dark }) => {
        const { colors: now } = defineBrand({ name: 'sample', colors });
        return (
          <section key={title} aria-labelledby={`before-${title.replaceAll(' ', '-')}`}>
            <div className="before-what">
              <h2 id={`before-${title.replaceAll(' ', '-')}`}>{title}</h2>
              <p className="before-seeds">
                {Object.values(colors).map((color) => (
                  <code key={color}>
                    <i aria-hidden="true" style={{ background: color }} /> {color}
                  </code>
                ))}
              </p>
              <p>{wrong}</p>
            </div>
            <div className="before-panels">
              {(['light', 'dark'] as const).map((colorScheme) => (
                <div key={colorScheme} className="before-pair">
                  <figure>
                    <figcaption>Before, {colorScheme}</figcaption>
                    <Specimen colors={colorScheme === 'light' ? light : dark} colorScheme={colorScheme} />
                  </figure>
                  <figure>
                    <figcaption>After, {colorScheme}</figcaption>
                    <Specimen colors={now[colorScheme]} colorScheme={colorScheme} />
                  </figure>
                </div>
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
