import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { AstroIntegration } from 'astro';

import { printRules, usedRules } from './usedRules.ts';

/** The links to stylesheets that Astro writes into the head. */
const links = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;
/** Nobody sees the second section of a page before they scroll. */
const secondSection =
  /(?<=<(?:section|div)[^>]*\bcairn-(?:Article|Page)Section\b.*?)<(?:section|div)[^>]*\bcairn-(?:Article|Page)Section\b/s;
/** What a page may carry of rules, in bytes as they travel. */
const room = 6000;

const size = (css: string): number => gzipSync(css, { level: 9 }).length;

/**
 * The page with the rules that it uses inside, so that it shows at once: nothing waits for a stylesheet. A page that
 * uses more than there is room for has inside what its first screen uses, and asks for the whole stylesheet after it.
 *
 * @param read Gives the text of a stylesheet by its address.
 * @param keep Keeps what is for paper, and gives its address.
 */
export function withRulesInside(html: string, read: (path: string) => string, keep: (css: string) => string): string {
  const hrefs = [...html.matchAll(links)].map(([, href = '']) => href);
  const [head = '', ...body] = html.replace(links, '').split('</head>');
  const css = hrefs.map(read).join('\n');
  if (css === '') return html;
  const whole = body.join('</head>');
  const rules = usedRules(css, html);
  if (size(rules) <= room) {
    return `${head}<style>${rules}</style><link rel="stylesheet" href="${keep(printRules(css))}" media="print"></head>${whole}`;
  }
  const below = secondSection.exec(whole)?.index ?? whole.length;
  const rest = hrefs.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const first = usedRules(css, head + whole.slice(0, below));
  return `${head}<style>${first}</style></head>${whole.slice(0, below)}${rest}${whole.slice(below)}`;
}

/** Keeps what is for paper in a file of its own, which no screen waits for. Returns its address. */
function writePrint(css: string, folder: string): string {
  const name = createHash('sha256').update(css).digest('hex').slice(0, 8);
  writeFileSync(join(folder, `_astro/print.${name}.css`), css);
  return `/_astro/print.${name}.css`;
}

/** Puts into every built page the rules that it uses. The newsletter's page, which is rendered on request, keeps its link. */
export const inlineStyles: AstroIntegration = {
  name: 'inline-styles',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const read = (path: string) => readFileSync(join(folder, path), 'utf8');
      for (const file of globSync('**/*.html', { cwd: folder })) {
        writeFileSync(
          join(folder, file),
          withRulesInside(read(file), read, (css) => writePrint(css, folder)),
        );
      }
    },
  },
};
