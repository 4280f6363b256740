import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** How a story is shown: the choices of the toolbar. */
export interface Look {
  theme: string;
  colorScheme: 'light' | 'dark' | 'system';
  contrast: 'standard' | 'more' | 'system';
  direction: 'ltr' | 'rtl';
  text: '100%' | '200%';
}

interface StageProps {
  /** Names of the component and of the story, most general first. */
  titles: string[];
  children: ReactNode;
}

/**
 * The page around a story: a main landmark, and the headings above it, so that
 * a part of a page is judged as it stands in one. What the story brings itself,
 * such as a `<main>` or the `<h1>`, is left out.
 */
export function Stage({ titles, children }: StageProps) {
  const story = useRef<HTMLDivElement>(null);
  const [brings, setBrings] = useState({ main: false, level: 2 });

  useLayoutEffect(() => {
    const first = story.current?.querySelector('h1, h2, h3, h4, h5, h6');
    setBrings({
      main: Boolean(story.current?.querySelector('main')),
      level: Number(first?.localName.slice(1) ?? 2),
    });
  }, []);

  const above = Array.from({ length: brings.main ? 0 : brings.level - 1 }, (_, index) => index + 1);
  return (
    <div role={brings.main ? undefined : 'main'}>
      {above.map((level) => {
        const Heading = `h${level}` as 'h1';
        return (
          <Heading key={level} className="stage-heading">
            {titles[level - 1] ?? titles.at(-1)}
          </Heading>
        );
      })}
      <div ref={story}>{children}</div>
    </div>
  );
}

/** Shows the whole document in a look, so that the page's ground, direction and text size follow too. */
export function showDocument({ theme, colorScheme, contrast, direction, text }: Look): void {
  const root = document.documentElement;
  root.dataset.brand = theme;
  if (colorScheme === 'system') delete root.dataset.colorScheme;
  else root.dataset.colorScheme = colorScheme;
  if (contrast === 'system') delete root.dataset.contrast;
  else root.dataset.contrast = contrast;
  root.dir = direction;
  root.lang = 'en';
  root.style.fontSize = text === '100%' ? '' : text;

  // axe knows a skip link by its place before every link that leaves the page.
  // The links of Storybook's own hidden error page would come first.
  for (const link of document.querySelectorAll('.sb-wrapper a[href]')) link.removeAttribute('href');
}
