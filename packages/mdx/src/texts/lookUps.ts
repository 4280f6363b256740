import type { Expression, MemberExpression, Super } from 'estree-jsx';
import { visit } from 'estree-util-visit';
import type { Nodes } from 'mdast';

import type { Shape } from '@cairn-ds/content/files';
import { shown, suggestion } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';
import { programsIn } from '../programs.js';

/** What is looked up: the name after a period, or what stands in brackets. Undefined where only the page knows. */
function keyOf({ property, computed }: MemberExpression): unknown {
  if (!computed && property.type === 'Identifier') return property.name;
  return property.type === 'Literal' ? property.value : undefined;
}

const has = (fields: NonNullable<Shape['fields']>, key: unknown): key is string =>
  typeof key === 'string' && Object.hasOwn(fields, key);

/** What a look-up comes to. Undefined where it begins with something else than `props`, or nobody knows. */
function shapeOf(expression: Expression | Super, props: Shape): Shape | undefined {
  if (expression.type === 'ChainExpression') return shapeOf(expression.expression, props);
  if (expression.type === 'Identifier') return expression.name === 'props' ? props : undefined;
  if (expression.type !== 'MemberExpression') return undefined;
  const around = shapeOf(expression.object, props);
  const key = keyOf(expression);
  if (typeof key === 'number') return around?.entry;
  return around?.fields && has(around.fields, key) ? around.fields[key] : undefined;
}

/** Names that are looked up in `props` and are not there: where they stand, the page would show nothing, or break. */
export function lookUpFaults(tree: Nodes, props: Shape): Fault[] {
  const faults: Fault[] = [];
  for (const { program, line } of programsIn(tree)) {
    visit(program, (node) => {
      if (node.type !== 'MemberExpression') return;
      const { fields } = shapeOf(node.object, props) ?? {};
      const key = keyOf(node);
      if (!fields || typeof key !== 'string' || has(fields, key)) return;
      faults.push({
        line: node.property.loc?.start.line ?? line,
        message: `looks up ${shown(key)}, which is not there.`,
        remedy: suggestion(key, Object.keys(fields)),
      });
    });
  }
  return faults;
}
