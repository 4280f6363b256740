/** The words that a reader reads, from MDX: without code, tags, comments and expressions. */
export function prose(mdx: string): string {
  return mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/<[A-Za-z/](?:\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|[^>"{}])*>/g, ' ')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>|]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
