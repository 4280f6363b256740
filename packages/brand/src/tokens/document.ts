import { nearest, type Problem } from '@cairn-ds/problems';

/** A token or a group of tokens of the Design Tokens format. */
export type TokenTree = { readonly [key: string]: unknown };

export const isTree = (value: unknown): value is TokenTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (tree: unknown, key: string): unknown =>
  (isTree(tree) || Array.isArray(tree)) && Object.hasOwn(tree, key) ? (tree as TokenTree)[key] : undefined;

/** What stands at a path, if anything. */
export const at = (tree: unknown, path: readonly string[]): unknown => path.reduce<unknown>(own, tree);

/** Whether something is a token rather than a group of them. */
export const isToken = (node: unknown): node is TokenTree => isTree(node) && Object.hasOwn(node, '$value');

/** The path of an alias such as `{light.primary}`. */
const aliasPath = (value: unknown): string[] | undefined =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1]?.split('.') : undefined;

/** The path of a JSON Pointer such as `#/light/primary/$value` (RFC 6901). */
const pointerPath = (value: unknown): string[] | undefined =>
  typeof value === 'string' && value.startsWith('#/')
    ? value
        .slice(2)
        .split('/')
        .map((part) => decoded(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    : undefined;

/** A part of an address without its escapes; one that is written wrong stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A group over the one that it extends: what is the group's own wins, whole tokens at a time. */
function merged(base: TokenTree, over: TokenTree): TokenTree {
  const entries = Object.entries(over).map(([key, value]) => {
    const under = own(base, key);
    const isBoth = isTree(under) && isTree(value) && !isToken(under) && !isToken(value) && !key.startsWith('$');
    return [key, isBoth ? merged(under, value) : value];
  });
  return { ...base, ...Object.fromEntries(entries) };
}

/** A document of design tokens, whose references are followed; it gathers what is wrong with it. */
export class TokenDocument {
  readonly problems: Problem[] = [];
  /** Names of the groups at the top that something refers to. */
  readonly used = new Set<string>();
  readonly tree: TokenTree;
  readonly #written: TokenTree;

  constructor(written: TokenTree) {
    this.#written = written;
    this.tree = this.#extended(written, [], []);
  }

  refuse(path: readonly string[] | string, message: string, remedy: string): undefined {
    const field = typeof path === 'string' ? path : path.join('.');
    // What several tokens refer to is wrong once.
    if (this.problems.some((problem) => problem.field === field && problem.message === message)) return;
    this.problems.push({ field, message, remedy });
  }

  /** A group with what it inherits by `$extends`, or by `$ref` as that is written too. */
  #extended(group: TokenTree, path: readonly string[], trail: readonly string[]): TokenTree {
    if (isToken(group)) return group;
    const inside = Object.entries(group).map(([key, value]) => [
      key,
      isTree(value) && !key.startsWith('$') ? this.#extended(value, [...path, key], trail) : value,
    ]);
    const { $extends, ...rest } = Object.fromEntries(inside) as TokenTree;
    const reference = $extends ?? (this.#isGroup(rest['$ref']) ? rest['$ref'] : undefined);
    if (reference === undefined) return rest;
    const { $ref: _, ...local } = rest;
    return merged(this.#base(reference, path, trail), $extends === undefined ? local : rest);
  }

  #isGroup(reference: unknown): boolean {
    const target = at(this.#written, pointerPath(reference) ?? ['']);
    return isTree(target) && !isToken(target) && Object.keys(target).some((key) => !key.startsWith('$'));
  }

  /** The group that another extends. */
  #base(reference: unknown, path: readonly string[], trail: readonly string[]): TokenTree {
    const field = [...path, '$extends'];
    const target = aliasPath(reference) ?? pointerPath(reference);
    const group = target && at(this.#written, target);
    const name = target?.join('.') ?? '';
    if (!isTree(group) || isToken(group)) {
      this.refuse(
        field,
        `is ${JSON.stringify(reference)}, and there is no such group.`,
        'Correct the name, or remove it.',
      );
      return {};
    }
    const here = path.join('.');
    if (trail.includes(name) || name === here || here.startsWith(`${name}.`)) {
      this.refuse(field, `leads back to itself, by ${[...trail, name].join(', ')}.`, 'Remove one of them.');
      return {};
    }
    this.used.add(target?.[0] ?? '');
    return this.#extended(group, target ?? [], [...trail, name, here]);
  }

  /** The value of the token at a path, with every reference in it followed. */
  value(path: readonly string[]): unknown {
    return this.#token(path, path, []);
  }

  #token(path: readonly string[], field: readonly string[], trail: readonly string[]): unknown {
    const name = path.join('.');
    if (trail.includes(name)) {
      return this.refuse(field, `refers to itself, by ${trail.join(', ')}.`, 'Give one of them a value.');
    }
    const node = at(this.tree, path);
    const passed = [...trail, name];
    if (isToken(node)) return this.#resolved(node['$value'], field, passed);
    if (own(node, '$ref') !== undefined) return this.#resolved(node, field, passed);
    if (own(node, '$root') !== undefined) return this.#token([...path, '$root'], field, passed);
    // What has no value of its own is told by whoever wanted one.
    if (trail.length === 0) return undefined;
    return this.refuse(field, `refers to ${name}, which has no $value.`, 'Give it one, or correct the name.');
  }

  /** A value with every alias and pointer in it followed. */
  #resolved(value: unknown, field: readonly string[], trail: readonly string[]): unknown {
    const alias = aliasPath(value);
    if (alias) return this.#target(alias, field, trail, String(value));
    if (Array.isArray(value)) return value.map((part) => this.#resolved(part, field, trail));
    if (!isTree(value)) return value;
    if ('$ref' in value) return this.#pointed(value['$ref'], field, trail);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#resolved(part, field, trail)]));
  }

  #target(path: readonly string[], field: readonly string[], trail: readonly string[], written: string): unknown {
    this.used.add(path[0] ?? '');
    if (at(this.tree, path) !== undefined) return this.#token(path, field, trail);
    const meant = nearest(path.at(-1) ?? '', Object.keys(Object(at(this.tree, path.slice(0, -1)))));
    const remedy = meant
      ? `Did you mean "${[...path.slice(0, -1), meant].join('.')}"?`
      : 'Correct the name, or give a value.';
    return this.refuse(field, `refers to ${written}, which is not there.`, remedy);
  }

  /** What a JSON Pointer points at: a token, its value, or a part of that. */
  #pointed(reference: unknown, field: readonly string[], trail: readonly string[]): unknown {
    const path = pointerPath(reference);
    const written = JSON.stringify(reference);
    if (!path) {
      return this.refuse(
        field,
        `refers to ${written}, which is outside of this file.`,
        'Point into the file, such as "#/light/primary".',
      );
    }
    const end = path.indexOf('$value');
    if (end === -1) return this.#target(path, field, trail, written);
    const value = this.#target(path.slice(0, end), field, trail, written);
    const part = at(value, path.slice(end + 1));
    if (value === undefined || part !== undefined) return part;
    return this.refuse(field, `refers to ${written}, which is not there.`, 'Correct the pointer, or give a value.');
  }
}
