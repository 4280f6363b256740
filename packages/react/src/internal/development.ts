function inDevelopment(): boolean {
  // A bundler writes the value in here; a browser without a bundler has no
  // `process` at all, and asking for it throws.
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Tells a developer, and never a visitor, what is wrong with the input of a component and how to mend it. Nothing, when there is nothing to tell. */
export function warn(component: string, message: string): void {
  if (message && inDevelopment()) console.error(`Cairn ${component}: ${message}`);
}

/** How a value is named in a message: text in quotation marks and not at length, anything else by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
  return typeof value === 'number' ? `${value}` : `A value of type ${value instanceof Date ? 'Date' : typeof value}`;
}
