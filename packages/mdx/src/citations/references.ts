import type { Expression, ObjectExpression, Program } from 'estree-jsx';
import type { Root } from 'hast';
import type { VFile } from 'vfile';

import { programsIn } from '../programs.js';
import { frontMatterOf } from '../sections/frontMatter.js';
import { wordsOf } from '../sections/jsx.js';

declare module 'vfile' {
  interface DataMap {
    /** The front matter, as vfile-matter keeps it. */
    matter: Record<string, unknown>;
  }
}

/** The ids of a list of references. Undefined where it is none. */
const idsOf = (references: unknown): string[] | undefined =>
  Array.isArray(references) ? references.map((reference: { id?: unknown } | null) => String(reference?.id)) : undefined;

/** The value of a field that is written out in an object. */
function fieldOf({ properties }: ObjectExpression, name: string): Expression | undefined {
  for (const each of properties) {
    if (each.type !== 'Property' || each.computed) continue;
    const key = each.key.type === 'Identifier' ? each.key.name : wordsOf(each.key);
    if (key === name) return each.value as Expression;
  }
  return undefined;
}

/** What a module exports by a name, as it is written. */
function exportedIn(program: Program, name: string): Expression | undefined {
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type === 'Identifier' && id.name === name && init) return init;
    }
  }
  return undefined;
}

function idsWritten(list: Expression | undefined): string[] | undefined {
  if (list?.type !== 'ArrayExpression') return undefined;
  return list.elements.map((each) => (each?.type === 'ObjectExpression' && wordsOf(fieldOf(each, 'id'))) || '');
}

/** The ids of the references that a text exports: by themselves, or in its front matter, as remark-mdx-frontmatter does. */
function idsExported(tree: Root): string[] | undefined {
  for (const { program } of programsIn(tree)) {
    const frontMatter = exportedIn(program, 'frontmatter');
    const ids =
      idsWritten(exportedIn(program, 'references')) ??
      (frontMatter?.type === 'ObjectExpression' ? idsWritten(fieldOf(frontMatter, 'references')) : undefined);
    if (ids) return ids;
  }
  return undefined;
}

/** The ids of the references of a text, in the order of their numbers, wherever what compiles it keeps them. */
export const referencesOf = (tree: Root, file: VFile): string[] =>
  idsOf(frontMatterOf(file)?.['references']) ?? idsOf(file.data.matter?.['references']) ?? idsExported(tree) ?? [];
