const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Without what is not known: a property says something or is not there. */
export const present = <Node extends object>(node: Node): Node =>
  // What is left out is optional in each type of schema.org.
  Object.fromEntries(Object.entries(node).filter(([, value]) => isPresent(value))) as Node;
