import { ArticleLayout } from '@cairn-ds/react';

/** A brand with a typeface of its own, as the documentation says: from `public`, where no name is changed. */
export default function Fonts() {
  return (
    <>
      <link
        rel="preload"
        href="/brand/fonts/newsreader-latin-opsz-normal.woff2"
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      <link rel="stylesheet" href="/brand/fonts.css" precedence="brand" />
      <link rel="stylesheet" href="/brand/brand.css" precedence="brand" />
      <div data-brand="sample">
        <ArticleLayout id="fonts" title="Set in the brand’s own typeface" lead="On the first visit, too." />
      </div>
    </>
  );
}
