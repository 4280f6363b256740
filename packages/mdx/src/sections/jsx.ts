import type { ExpressionStatement, Node, Program } from 'estree-jsx';
import type { ElementContent } from 'hast';
import { toEstree } from 'hast-util-to-estree';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxAttribute, MdxjsEsm } from 'mdast-util-mdx';

const program = (body: Program['body']): Program => ({ type: 'Program', sourceType: 'module', comments: [], body });

/** The text that an expression is, written out: `"a"` or `` `a` ``. */
export function wordsOf(expression: Node | undefined | null): string | undefined {
  if (expression?.type === 'Literal' && typeof expression.value === 'string') return expression.value;
  const [only, more] = expression?.type === 'TemplateLiteral' ? expression.quasis : [];
  return more ? undefined : (only?.value.cooked ?? undefined);
}

/** The text of an attribute that is written out: `"a"`, `{"a"}` or `` {`a`} ``. */
export function writtenOut(value: MdxJsxAttribute['value']): string | undefined {
  if (typeof value !== 'object') return value;
  const [statement] = value?.data?.estree?.body ?? [];
  return wordsOf(statement?.type === 'ExpressionStatement' ? statement.expression : undefined);
}

/** `name={value}` of an element of MDX. */
export function attribute(name: string, value: number): MdxJsxAttribute {
  const statement: ExpressionStatement = { type: 'ExpressionStatement', expression: valueToEstree(value) };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: String(value), data: { estree: program([statement]) } },
  };
}

/** `name={<>…</>}` of an element of MDX. */
export function markup(name: string, children: ElementContent[]): MdxJsxAttribute {
  const estree = toEstree({ type: 'root', children });
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } },
  };
}

/** `export const name = value` of a module of MDX. */
export function exported(name: string, value: unknown): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: program([
        {
          type: 'ExportNamedDeclaration',
          attributes: [],
          specifiers: [],
          declaration: {
            type: 'VariableDeclaration',
            kind: 'const',
            declarations: [
              { type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: valueToEstree(value) },
            ],
          },
        },
      ]),
    },
  };
}
