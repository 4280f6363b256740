function inDevelopment(): boolean {
  // A bundler writes the value in here; a browser without a bundler has no
  // `process` at all, and asking for it throws.
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Tells a developer, and never a visitor, what is wrong with the input of a component and how to mend it. */
export function warn(component: string, message: string): void {
  if (inDevelopment()) console.error(`Cairn ${component}: ${message}`);
}
