/** What a parameter can be. */
export type Value = string | number | null;

/** A piece of SQL with its values apart. Tables are written `@name`: a database says what stands before the name. */
export interface Sql {
  texts: readonly string[];
  values: readonly Value[];
}

/** SQL whose values never become part of its text; a piece of SQL in it does. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Value | Sql)[]): Sql {
  const texts: string[] = [strings[0] ?? ''];
  const values: Value[] = [];
  const glue = (text: string) => texts.push(`${texts.pop() ?? ''}${text}`);
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'object' && part !== null) {
      glue(part.texts[0] ?? '');
      texts.push(...part.texts.slice(1));
      values.push(...part.values);
      glue(strings[index + 1] ?? '');
    } else {
      values.push(part);
      texts.push(strings[index + 1] ?? '');
    }
  }
  return { texts, values };
}

/** Values with commas between them, for `IN (…)`. */
export const listed = (values: readonly Value[]): Sql => ({
  texts: ['', ...values.map((_, index) => (index + 1 < values.length ? ', ' : ''))],
  values,
});

/** The text that a database gets. */
export function textOf({ texts }: Sql, parameter: (position: number) => string, tablePrefix: string): string {
  return texts
    .map((text, index) => (index === 0 ? text : `${parameter(index)}${text}`))
    .join('')
    .replaceAll('@', tablePrefix);
}
