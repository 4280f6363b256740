import ts from 'typescript-5';

import { isField, parsed, textOf } from './names.js';

type Shape = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
type Field = ts.PropertySignature;

/**
 * All props of all components as one table: a row for each name and type, with the components that have it. Fields of the
 * items that a list takes stand there too, as those of `Faq items`. Native props of React are left out.
 *
 * @returns undefined where there are no components.
 */
export function propsAtAGlance(code: string): string | undefined {
  const file = parsed(code);
  const shapes = new Map(file.statements.filter(isShape).map((shape) => [shape.name.text, shape]));
  const types = new Map<string, Set<string>>();
  const add = (owner: string, field: Field): void => {
    const key = `${textOf(field.name)} ${owner}`;
    types.set(key, (types.get(key) ?? new Set()).add(typeOf(field)));
  };
  for (const [component, props] of componentsOf(file)) {
    for (const field of fieldsOf(props, shapes)) {
      add(component, field);
      const item = field.type && itemOf(field.type);
      for (const part of item ? fieldsOf(item, shapes) : []) add(`${component} ${textOf(field.name)}`, part);
    }
  }
  if (types.size === 0) return undefined;
  const rows = new Map<string, string[]>();
  for (const [key, each] of [...types].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [name = '', ...owner] = key.split(' ');
    const row = `| ${codeOf(name)} | ${codeOf([...each].toSorted().join(' | '))} |`;
    rows.set(row, [...(rows.get(row) ?? []), owner.join(' ')]);
  }
  return [introduction, ...[...rows].map(([row, owners]) => `${row} ${owners.join(', ')} |`), ''].join('\n');
}

const introduction = `## All props at a glance

The props of all components, and the fields of the items in their lists. Each name means one thing: \`packages/config/src/vocabulary\` says what.

| name | type | of |
| --- | --- | --- |`;

const codeOf = (text: string): string => `\`${text.replaceAll('|', String.raw`\|`)}\``;

const isShape = (node: ts.Node): node is Shape => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** Exported functions with a capital name, and the type of their props. */
function componentsOf(file: ts.SourceFile): [name: string, props: ts.TypeNode][] {
  return file.statements.filter(ts.isFunctionDeclaration).flatMap(({ name, parameters: [input] }) => {
    const props = input?.type;
    return name && props && /^[A-Z]/.test(name.text) ? [[name.text, props] satisfies [string, ts.TypeNode]] : [];
  });
}

/** The fields of a type, with those that it extends, unites or picks. Types from elsewhere have none here. */
function fieldsOf(type: ts.TypeNode, shapes: ReadonlyMap<string, Shape>): Field[] {
  if (ts.isParenthesizedTypeNode(type)) return fieldsOf(type.type, shapes);
  if (ts.isTypeLiteralNode(type)) return type.members.filter(isField).filter(ts.isPropertySignature);
  if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type)) {
    return type.types.flatMap((each) => fieldsOf(each, shapes));
  }
  if (!ts.isTypeReferenceNode(type) && !ts.isExpressionWithTypeArguments(type)) return [];
  const name = ts.isTypeReferenceNode(type) ? type.typeName.getText() : type.expression.getText();
  const [of, which] = type.typeArguments ?? [];
  if (of && (name === 'Omit' || name === 'Pick')) {
    const named = new Set(which ? [...which.getText().matchAll(/'([^']+)'/g)].map(([, each]) => each) : []);
    return fieldsOf(of, shapes).filter((field) => named.has(textOf(field.name)) === (name === 'Pick'));
  }
  if (of && (name === 'Partial' || name === 'AsSent')) return fieldsOf(of, shapes);
  const shape = shapes.get(name);
  if (!shape) return [];
  if (ts.isTypeAliasDeclaration(shape)) return fieldsOf(shape.type, shapes);
  const inherited =
    shape.heritageClauses?.flatMap(({ types }) => types.flatMap((each) => fieldsOf(each, shapes))) ?? [];
  return [...shape.members.filter(ts.isPropertySignature), ...inherited];
}

/** What a list holds: `Advantage` of `readonly Advantage[] | null | undefined`. */
function itemOf(type: ts.TypeNode): ts.TypeNode | undefined {
  if (ts.isUnionTypeNode(type)) return type.types.map(itemOf).find(Boolean);
  if (ts.isTypeOperatorNode(type)) return itemOf(type.type);
  return ts.isArrayTypeNode(type) ? type.elementType : undefined;
}

/** A type as people think of it: on one line, and without the words for what may be left out. */
function typeOf({ type }: Field): string {
  const text = type?.getText() ?? 'unknown';
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ \| (?:null|undefined)\b/g, '')
    .replaceAll(/(?<=^LabelsFor<).*(?=>$)/g, '…');
}
