/**
 * What it costs a server to render one page, beside the same page of plain elements and of other libraries: the
 * sample article, in production mode. Milliseconds differ between machines; the ratios hold.
 *
 *   node src/render.ts            installs the other libraries into peers/ when they are missing
 *   node src/render.ts --alone    Cairn and plain elements only
 *
 * Ends with code 1 when Cairn is less than half as quick as plain elements, or slower than another library.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Bench } from 'tinybench';

import { bundled, installPeers } from './bundled.ts';

const goal = 0.5;
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
  const renders = await Promise.all(
    Object.entries(pages).map(async ([name, page]) => {
      const { render } = (await import(await bundled(page, folder))) as { render: Render };
      return { name, render };
    }),
  );

  const bench = new Bench({ time: 2000, warmupTime: 1000 });
  for (const { name, render } of renders) bench.add(name, () => void render());
  await bench.run();

  const median = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (!result || !('latency' in result)) throw new Error(`"${name}" gave no result.`);
    return result.latency.p50;
  };
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
