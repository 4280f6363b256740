import type { Identifier, Program } from 'estree-jsx';

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
