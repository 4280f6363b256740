/** Class names, or ids, in one text. What is none of them is left out. */
export function clsx(...names: readonly (string | false | null | undefined)[]): string {
  let all = '';
  for (const name of names) if (name) all += all ? ` ${name}` : name;
  return all;
}
