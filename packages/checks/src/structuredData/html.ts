import type { DefaultTreeAdapterMap } from 'parse5';

type HtmlNode = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const childrenOf = (node: HtmlNode): HtmlNode[] => ('childNodes' in node ? node.childNodes : []);

const isElement = (node: HtmlNode): node is Element => 'tagName' in node;

/** All elements below a node, with one of these names, in their order. */
export function elementsIn(node: HtmlNode, ...names: string[]): Element[] {
  return childrenOf(node).flatMap((child) => {
    const own = isElement(child) && names.includes(child.tagName) ? [child] : [];
    return [...own, ...elementsIn(child, ...names)];
  });
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** All that is written in an element, seen or not. */
export const rawText = (node: HtmlNode): string =>
  'value' in node ? node.value : childrenOf(node).map(rawText).join('');

const unseen = new Set(['head', 'noscript', 'script', 'style', 'template']);

/** What stands in a line of text. All else begins a new one. */
const inline = new Set('a abbr b bdi bdo cite code data em i mark q s small span strong sub sup time u'.split(' '));

/** What a person reads in an element, with a space between lines. An answer that is folded away counts: one click shows it. */
export function readText(node: HtmlNode): string {
  if (node.nodeName === '#text') return rawText(node);
  if (isElement(node) && (unseen.has(node.tagName) || attribute(node, 'hidden') !== undefined)) return ' ';
  const text = childrenOf(node).map(readText).join('');
  return isElement(node) && inline.has(node.tagName) ? text : ` ${text} `;
}
