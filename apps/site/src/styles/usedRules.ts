import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';

/** Classes of Cairn, which no script adds: a rule for one that is not on a page does nothing there. */
const ownClass = /\.(cairn-[\w-]+)/g;
/** Attributes that put a part of a page into another theme, color scheme or contrast. */
const themeAttribute = /\[(data-(?:brand|color-scheme|contrast))/g;
/** What a selector may do without, and what gives it a choice. */
const optional = /:not\((?:[^()]|\([^()]*\))*\)|:(?:is|where|has)\([^()]*,(?:[^()]|\([^()]*\))*\)/g;

const found = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Keeps the selectors that can apply to an element of the HTML. */
function keepUsedSelectors(root: Root, html: string): void {
  const classes = new Set(found(/\sclass="([^"]*)"/g, html).flatMap((names) => names.split(/\s+/)));
  const attributes = new Set(found(/\s(data-(?:brand|color-scheme|contrast))=/g, html));
  const applies = (selector: string): boolean => {
    const needed = selector.replace(optional, '');
    return (
      found(ownClass, needed).every((name) => classes.has(name)) &&
      found(themeAttribute, needed).every((name) => attributes.has(name))
    );
  };
  root.walkRules((rule: Rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return;
    const left = rule.selectors.filter(applies);
    if (left.length === 0) rule.remove();
    else if (left.length < rule.selectors.length) rule.selectors = left;
  });
}

/** Takes out files of fonts that have none of the letters of the page. */
function removeUnreadFonts(root: Root, html: string): void {
  const letters = [...new Set(html)].map((letter) => letter.codePointAt(0) ?? 0);
  root.walkAtRules('font-face', (face) => {
    const ranges: [number, number][] = [];
    face.walkDecls('unicode-range', ({ value }) => {
      for (const [, first = '', last = first] of value.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)) {
        ranges.push([Number.parseInt(first, 16), Number.parseInt(last, 16)]);
      }
    });
    const isRead = letters.some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last));
    if (ranges.length > 0 && !isRead) face.remove();
  });
}

/** Takes out custom properties that nothing asks for, and then those that only they asked for. */
function removeUnasked(root: Root, html: string): void {
  for (let before = -1, left = 0; before !== left;) {
    before = left;
    left = 0;
    const asked = new Set(found(/var\((--[\w-]+)/g, root.toString() + html));
    root.walkDecls(/^--/, (declaration) => {
      if (asked.has(declaration.prop)) left += 1;
      else declaration.remove();
    });
  }
}

function removeEmpty(root: Container): void {
  for (const node of root.nodes?.slice() ?? []) {
    if (!('nodes' in node) || node.nodes === undefined) continue;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}

/** Puts the blocks of one layer together, where the first of them is. Their order among each other stays. */
function gatherLayers(root: Root): void {
  const first = new Map<string, AtRule>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer' || !node.nodes) return;
    const known = first.get(node.params);
    if (!known) first.set(node.params, node);
    else {
      known.append(node.nodes);
      node.remove();
    }
  });
}

/** Short names for the custom properties that only these rules know. */
function shortened(css: string, html: string): string {
  const kept = new Set(found(/(--cairn-[\w-]+)/g, html));
  const names = new Map<string, string>();
  return css.replaceAll(/--cairn-[\w-]+/g, (name) => {
    if (kept.has(name)) return name;
    const short = names.get(name) ?? `--${names.size.toString(36)}`;
    names.set(name, short);
    return short;
  });
}

/** The text without the space that only people need. */
const minified = (css: string): string => css.replaceAll(/\s*\n\s*/g, '').replaceAll(/(?<=[{;,:])\s+(?=[\w"-])/g, '');

/**
 * What of a stylesheet some HTML uses on a screen, by the classes of Cairn, the theme attributes and the letters that
 * are in it. States, such as `:hover` and `[aria-current]`, stay: they come and go. What is for paper only is left out.
 */
export function usedRules(css: string, html: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (media) => {
    if (media.params === 'print') media.remove();
  });
  keepUsedSelectors(root, html);
  removeUnreadFonts(root, html);
  removeUnasked(root, html);
  removeEmpty(root);
  gatherLayers(root);
  return minified(shortened(root.toString(), html));
}

/** What of a stylesheet is for paper only. */
export function printRules(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    for (let at: Container | undefined = rule; at; at = at.parent as Container | undefined) {
      if (at.type === 'atrule' && (at as unknown as AtRule).params === 'print') return;
    }
    rule.remove();
  });
  root.walkAtRules('font-face', (face) => void face.remove());
  removeEmpty(root);
  return root.toString();
}
