import type { Identifier, Program } from 'estree-jsx';
import type { Nodes } from 'hast';

import type { Fault } from './fault.js';
import { programsIn } from './programs.js';

/** The names that imports and exports of a text give. */
export function* namesOf(program: Program): Generator<Identifier> {
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') yield* statement.specifiers.map(({ local }) => local);
    if (statement.type !== 'ExportNamedDeclaration') continue;
    const { declaration } = statement;
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations) if (id.type === 'Identifier') yield id;
    } else if (declaration) yield declaration.id;
  }
}

/** Where a text gives something of its own the name of what its module exports for the page. */
export function nameFaults(tree: Nodes, taken: 'citations' | 'headings'): Fault[] {
  return programsIn(tree).flatMap(({ program, line }) =>
    [...namesOf(program)]
      .filter(({ name }) => name === taken)
      .map(({ loc }) => ({
        line: loc?.start.line ?? line,
        message: `gives the name "${taken}", which the ${taken} of the page have, to something of its own.`,
        remedy: 'Choose another name.',
      })),
  );
}
