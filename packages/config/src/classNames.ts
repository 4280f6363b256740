import { basename } from 'node:path';

interface Style {
  /** The file that makes the style. */
  filePath: string;
  /** The name that the style was given. */
  debugId?: string;
}

/**
 * The class name of a style, for vanilla-extract's `identifiers`: readable, and the same in every build,
 * wherever the style stands in its file. In `Button.css.ts`, `root` is `cairn-Button` and `label` is
 * `cairn-Button-label`; a style that components share has its own name alone, such as `cairn-stone`.
 */
export function className({ filePath, debugId }: Style): string {
  if (!debugId) {
    throw new Error(`A style in ${filePath} has no name, so nobody could find its class again. Make it with \`rule\`.`);
  }
  const file = basename(filePath, '.css.ts');
  if (!/^[A-Z]/.test(file)) return `cairn-${debugId}`;
  return debugId === 'root' ? `cairn-${file}` : `cairn-${file}-${debugId}`;
}
