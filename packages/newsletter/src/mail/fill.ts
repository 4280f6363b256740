/** Puts parts into a sentence where it names them in braces, so that each language may order them as it does. */
export const fill = (sentence: string, parts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (name, part: string) => parts[part] ?? name);
