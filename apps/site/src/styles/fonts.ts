import type { AtRule, Root } from 'postcss';

const descriptor = (face: AtRule, name: string): string => {
  let value = '';
  face.walkDecls(name, (declaration) => void (value = declaration.value));
  return value;
};

function hasLetter(face: AtRule, letters: readonly number[]): boolean {
  const range = descriptor(face, 'unicode-range');
  const parts = [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
  return (
    parts.length === 0 || letters.some((each) => parts.some(([first = 0, last = 0]) => each >= first && each <= last))
  );
}

/** Elements that a browser slants. It slants an `<address>` too, which Cairn sets upright. */
const slantedElement = /<(?:em|i|cite|dfn|var)\b/;
const slantedStyle = /\bfont(?:-style)?:[^;"}]*\b(?:italic|oblique)\b/;

/** Whether anything on the page is slanted, by its element, its own style or a rule for it. */
function hasSlanted(root: Root, html: string): boolean {
  let isInRules = false;
  root.walkRules((rule) => {
    rule.each((node) => void (isInRules ||= node.type === 'decl' && slantedStyle.test(`${node}`)));
  });
  return isInRules || slantedElement.test(html) || slantedStyle.test(html);
}

/** Names and addresses without quotation marks, where those say no more. A single word in small letters may be one of CSS. */
const unquoted = (value: string): string =>
  value
    .replaceAll(/(["'])(?=[^"']*[A-Z ])([A-Za-z][\w-]*(?: [A-Za-z][\w-]*)*)\1/g, '$2')
    .replaceAll(/url\("([\w./-]+)"\)/g, 'url($1)');

/**
 * Takes out files of fonts that have none of the letters of the page, slanted ones where nothing is slanted, and what
 * need not be said of those that are left: which letters the only file of a typeface has, and more than a tenth of a
 * percent of a measure.
 */
export function keepReadFonts(root: Root, html: string): void {
  const letters = [...new Set(html)].map((letter) => letter.codePointAt(0) ?? 0);
  const isSlanted = hasSlanted(root, html);
  const faces = new Map<string, AtRule[]>();
  root.walkAtRules('font-face', (face) => {
    const isRead = hasLetter(face, letters) && (isSlanted || descriptor(face, 'font-style') !== 'italic');
    if (!isRead) return void face.remove();
    const key = ['font-family', 'font-style', 'font-weight'].map((name) => descriptor(face, name)).join();
    faces.set(key, [...(faces.get(key) ?? []), face]);
    face.walkDecls((declaration) => {
      declaration.value = declaration.value.replaceAll(
        /[\d.]+(?=%)/g,
        (measure) => `${Number(Number(measure).toFixed(1))}`,
      );
      declaration.value = unquoted(declaration.value.replace(' format("woff2")', ''));
      if (declaration.prop === 'font-style' && declaration.value === 'normal') declaration.remove();
    });
  });
  root.walkDecls(/^(?:font-family|--cairn-font-.*)$/, (declaration) => {
    declaration.value = unquoted(declaration.value);
  });
  for (const [face, ...others] of faces.values()) {
    if (others.length > 0 || /\bfigures\b/.test(descriptor(face as AtRule, 'font-family'))) continue;
    face?.walkDecls('unicode-range', (declaration) => void declaration.remove());
  }
}
