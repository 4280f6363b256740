/**
 * Whether the page at `path` is the one that a link of the navigation leads to,
 * or one below it. The home page is above all others, so it is current alone.
 */
export function isCurrent(path: string, href: string): boolean | 'within' {
  if (href === '/') return path === '/';
  const folder = href.endsWith('/') ? href : `${href}/`;
  if (path === folder || `${path}/` === folder) return true;
  return path.startsWith(folder) && 'within';
}
