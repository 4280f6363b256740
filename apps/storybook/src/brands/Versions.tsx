import { brandCss, versions, type Brand, type VersionName } from '@cairn-ds/brand';
import { memo, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { Article } from '../pages/Article.tsx';

/** What a version is called. */
const titles: Record<VersionName, string> = {
  light: 'Light',
  dark: 'Dark',
  lightMore: 'Light, more contrast',
  darkMore: 'Dark, more contrast',
};

type Shown = VersionName | 'all';
const choices = { all: 'All four', ...titles };

const background = 'margin:0;background:var(--cairn-color-paper);color:var(--cairn-color-ink);overflow:hidden';

/** A document of its own for one version: the article as a server prints it, without a script. */
function documentOf(version: VersionName, article: string): string {
  const { colorScheme, contrast } = versions[version];
  const styles = [...document.querySelectorAll('link[rel=stylesheet],style')].map((each) => each.outerHTML).join('');
  return [
    `<!doctype html><html lang="en" data-brand="preview" data-color-scheme="${colorScheme}" data-contrast="${contrast}">`,
    `<head><title>${titles[version]}</title>${styles}<style>body{${background}}body>*{min-block-size:0}</style>`,
    `<style id="brand"></style></head><body>${article}</body></html>`,
  ].join('');
}

/** Styles what a frame shows, and makes the frame as tall as that. */
function dress(frame: HTMLIFrameElement | null, css: string): void {
  const inside = frame?.contentDocument;
  const brand = inside?.getElementById('brand');
  if (!frame || !inside || !brand) return;
  brand.textContent = css;
  frame.style.blockSize = `${inside.body.scrollHeight}px`;
}

/** A version in a frame: dressed anew at every change, without being loaded anew. */
function Frame({ version, article, css }: { version: VersionName; article: string; css: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const source = useMemo(() => documentOf(version, article), [version, article]);
  useLayoutEffect(() => dress(frame.current, css), [css]);

  return (
    <iframe
      ref={frame}
      title={titles[version]}
      srcDoc={source}
      // Nothing in it runs, and nothing in it is reached: it is there to be looked at.
      sandbox="allow-same-origin"
      inert
      onLoad={({ currentTarget }) => dress(currentTarget, css)}
    />
  );
}

/** Scrolls the other windows to where a person has scrolled one. */
function follow(windows: RefObject<HTMLDivElement | null>, { scrollTop }: Element): void {
  for (const other of windows.current?.querySelectorAll('.version-window') ?? [])
    if (Math.abs(other.scrollTop - scrollTop) > 1) other.scrollTop = scrollTop;
}

/** The sample article in every version of a brand, or in one. */
export const Versions = memo(function Versions({ brand }: { brand: Brand }) {
  const [shown, setShown] = useState<Shown>('all');
  const windows = useRef<HTMLDivElement>(null);
  const article = useMemo(() => renderToStaticMarkup(<Article clinicId="tamarack" />), []);
  const css = brandCss({ ...brand, name: 'preview' }, { root: false });
  const names = (Object.keys(versions) as VersionName[]).filter((version) => shown === 'all' || shown === version);

  return (
    <>
      <fieldset className="versions-choice">
        <legend>Version</legend>
        {Object.entries(choices).map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="version"
              value={value}
              checked={shown === value}
              onChange={() => setShown(value as Shown)}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <div ref={windows} className="versions" data-shown={shown === 'all' ? 'all' : 'one'}>
        {names.map((version) => (
          <figure key={version}>
            <figcaption id={`version-${version}`}>{titles[version]}</figcaption>
            <section
              className="version-window"
              aria-labelledby={`version-${version}`}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached with the keyboard
              tabIndex={0}
              onScroll={({ currentTarget }) => follow(windows, currentTarget)}
            >
              <Frame version={version} article={article} css={css} />
            </section>
          </figure>
        ))}
      </div>
    </>
  );
});
