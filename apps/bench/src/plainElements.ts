import { parseFragment, type DefaultTreeAdapterTypes, type Token } from 'parse5';

/**
 * A page that makes the same HTML of plain elements, as the text of its module: what is left of a page's cost when
 * its library costs nothing.
 */
export function plainElements(html: string): string {
  return `export const Page = () => <>${parseFragment(html).childNodes.map(written).join('')}</>;`;
}

function written(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === '#text' && 'value' in node) return `{${JSON.stringify(node.value)}}`;
  if (!('tagName' in node)) return '';
  const opening = [node.tagName, ...node.attrs.map(attribute)].join(' ');
  const inside = node.childNodes.map(written).join('');
  return inside === '' ? `<${opening} />` : `<${opening}>${inside}</${node.tagName}>`;
}

function attribute({ name, value }: Token.Attribute): string {
  if (name === 'style') return `style={${JSON.stringify(declarations(value))}}`;
  // React leaves out a flag whose value is empty.
  if (name === 'hidden') return name;
  return `${name === 'class' ? 'className' : name}={${JSON.stringify(value)}}`;
}

const declarations = (style: string): object =>
  Object.fromEntries(style.split(';').map((declaration) => declaration.split(':')));
