import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { partRules } from './firstScreen.ts';
import { newsletterPages } from './newsletterPages.ts';
import { usedRules } from './usedRules.ts';

/** The links to stylesheets that Astro writes into the head. */
const links = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;

function stylesheetOf(html: string, read: (path: string) => string): string {
  return [...html.matchAll(links)].map(([, href = '']) => read(href)).join('\n');
}

/** A page may be long where it has a list of contents, and nobody sees what follows the list before they scroll. */
const belowFirstScreen = /<nav [^>]*\bdata-cairn-contents\b/;

/**
 * From how many elements below its list of contents on a page is long. A shorter one has its text on the first screen
 * already, which would wait for a file of rules, and rules in two parts travel a sixth less well.
 */
const long = 220;

/** Where a long page goes on below its first screen. */
function endOfFirstScreen(page: string): number | undefined {
  const end = belowFirstScreen.exec(page)?.index;
  if (end === undefined) return undefined;
  const elements = page.slice(end).match(/<[a-z]/g) ?? [];
  return elements.length < long ? undefined : end;
}

/**
 * The page with the rules inside that its first screen uses, so that it shows at once and waits for no stylesheet. A long
 * page asks for the rest of its rules where it goes on; a browser shows what comes before meanwhile, and lays out no
 * more than that. Its classes keep their names, by which people style and test.
 *
 * @param read Gives the text of a stylesheet by its address.
 * @param keep Keeps a stylesheet, and gives its address.
 */
export function withRulesInside(html: string, read: (path: string) => string, keep: (css: string) => string): string {
  const css = stylesheetOf(html, read);
  if (css === '') return html;
  const page = html.replace(links, '');
  const rules = usedRules(css, page);
  const end = endOfFirstScreen(page);
  if (end === undefined) return page.replace('</head>', () => `<style>${rules}</style></head>`);
  const { first, rest } = partRules(rules, page, end);
  const start = page.slice(0, end).replace('</head>', () => `<style>${first}</style></head>`);
  return `${start}<link rel="stylesheet" href="${keep(rest)}">${page.slice(end)}`;
}

/** Keeps a stylesheet by a name that says what is in it. Pages with the same rules share it. */
function keepIn(client: string): (css: string) => string {
  return (css) => {
    const path = `/_astro/rest.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    writeFileSync(join(client, path), css);
    return path;
  };
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
    writeFileSync(join(client, file), withRulesInside(read(file), read, keepIn(client)));
  }
  await inlineRequested(join(folder, 'server/entry.mjs'), join(folder, 'requested/newsletter/index.html'), read);
}
