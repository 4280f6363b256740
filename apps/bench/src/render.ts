/**
 * What it costs a server to render one page, beside the same page of plain elements and of other libraries: the
 * sample article, in production mode. Milliseconds differ between machines; the ratios hold. The same HTML as plain
 * elements says what is left to gain in the code of Cairn; the rest is the number of elements.
 *
 *   node src/render.ts            installs the other libraries into peers/ when they are missing
 *   node src/render.ts --alone    Cairn and plain elements only
 *
 * Ends with code 1 when Cairn is less than half as quick as plain elements, or slower than another library.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bundled, installPeers } from './bundled.ts';
import { plainElements } from './plainElements.ts';

const goal = 0.5;

// In turns, since what else the machine does then slows all of them alike; a hundred at a time, as a server that is warm.
const warmUp = 10;
const rounds = 40;
const turn = 100;

const alone = process.argv.includes('--alone');

const pages: Record<string, string> = { 'plain elements': 'src/article/Bare.tsx', Cairn: 'src/article/Cairn.tsx' };
if (!alone) {
  installPeers();
  Object.assign(pages, { 'CMS Design System': 'peers/Cms.tsx', 'NHS.UK React': 'peers/Nhs.tsx' });
}

/** Renders a page to text, once. */
type Render = () => string;

const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
try {
  const load = async (name: string, page: string): Promise<{ name: string; render: Render }> => {
    const { render } = (await import(await bundled(page, folder))) as { render: Render };
    return { name, render };
  };
  const renders = await Promise.all(Object.entries(pages).map(([name, page]) => load(name, page)));

  const sameHtml = join(folder, 'SameHtml.tsx');
  const cairn = renders.find(({ name }) => name === 'Cairn');
  writeFileSync(sameHtml, plainElements(cairn?.render() ?? ''));
  renders.push(await load('the HTML of Cairn, as plain elements', sameHtml));

  const times = new Map(renders.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, render } of renders) {
      for (let count = 0; count < turn; count += 1) {
        const start = performance.now();
        render();
        if (round >= 0) times.get(name)?.push(performance.now() - start);
      }
    }
  }
  const median = (name: string): number =>
    times.get(name)?.toSorted((one, other) => one - other)[(rounds * turn) / 2] ?? Number.NaN;
  const elements = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;
  const ratio = (name: string): number => median('plain elements') / median(name);

  console.table(
    renders.map(({ name, render }) => ({
      page: name,
      'one render (ms)': median(name).toFixed(3),
      'speed beside plain elements': ratio(name).toFixed(2),
      elements: elements(render()),
      'HTML (kB)': (render().length / 1000).toFixed(1),
    })),
  );

  const others = Object.keys(pages).filter((name) => !['plain elements', 'Cairn'].includes(name));
  const ahead = others.filter((name) => ratio(name) > ratio('Cairn'));
  if (ratio('Cairn') < goal || ahead.length > 0) {
    console.error(
      `Cairn is at ${ratio('Cairn').toFixed(2)}; it should be at ${goal} or more, and ahead of all others.`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
