import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { newsletterPages } from './newsletterPages.ts';
import { usedRules } from './usedRules.ts';

/** The links to stylesheets that Astro writes into the head. */
const links = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;

function stylesheetOf(html: string, read: (path: string) => string): string {
  return [...html.matchAll(links)].map(([, href = '']) => read(href)).join('\n');
}

/**
 * The page with the rules that it uses inside, so that it shows at once and asks for no stylesheet. Its classes keep
 * their names, by which people style and test.
 *
 * @param read Gives the text of a stylesheet by its address.
 */
export function withRulesInside(html: string, read: (path: string) => string): string {
  const css = stylesheetOf(html, read);
  if (css === '') return html;
  const rules = usedRules(css, html);
  return html.replace(links, '').replace('</head>', () => `<style>${rules}</style></head>`);
}

/**
 * Puts into the newsletter's page, which is rendered on request, the rules that it uses whatever it answers, and keeps
 * one answer beside the server, from which it learns what the page may use.
 */
async function inlineRequested(server: string, kept: string, read: (path: string) => string): Promise<void> {
  const pages = await newsletterPages(server);
  const rules = usedRules(stylesheetOf(`${pages[0]}`, read), pages.join('\n').replaceAll(links, ''));
  const program = readFileSync(server, 'utf8');
  const inside = JSON.stringify({ type: 'inline', content: rules });
  const changed = program.replaceAll(/\{"type":"external","src":"[^"]+\.css"\}/g, () => inside);
  if (changed === program) throw new Error(`${server} names no stylesheet to put into the newsletter's page.`);
  writeFileSync(server, changed);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, `<style>${rules}</style>`);
}

/**
 * Puts into every page of a built site the rules that it uses.
 *
 * @param folder What was built: `client` and `server`.
 */
export async function inlineStyles(folder: string): Promise<void> {
  const client = join(folder, 'client');
  const read = (path: string) => readFileSync(join(client, path), 'utf8');
  for (const file of globSync('**/*.html', { cwd: client })) {
    writeFileSync(join(client, file), withRulesInside(read(file), read));
  }
  await inlineRequested(join(folder, 'server/entry.mjs'), join(folder, 'requested/newsletter/index.html'), read);
}
