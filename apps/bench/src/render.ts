/**
 * What it costs a server to render one page, beside the same page of plain elements and of other libraries: the
 * sample article, in production mode, each in a process of its own. Milliseconds differ between machines; the ratios
 * hold. The same HTML as plain elements says what is left to gain in the code of Cairn; the rest is the number of
 * elements.
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
import { pageProcess, type PageProcess } from './pageProcess.ts';
import { plainElements } from './plainElements.ts';

const goal = 0.5;

// In turns, since what else the machine does then slows all of them alike; a hundred at a time, as a server that is warm:
// some functions are compiled for good only after several thousand renders.
const warmUp = 100;
const rounds = 40;
const turn = 100;

const alone = process.argv.includes('--alone');

const pages: Record<string, string> = { 'plain elements': 'src/article/Bare.tsx', Cairn: 'src/article/Cairn.tsx' };
if (!alone) {
  installPeers();
  Object.assign(pages, { 'CMS Design System': 'peers/Cms.tsx', 'NHS.UK React': 'peers/Nhs.tsx' });
}

const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const processes = new Map<string, PageProcess>();
try {
  const open = async (name: string, page: string): Promise<PageProcess> => {
    const opened = await pageProcess(await bundled(page, folder));
    processes.set(name, opened);
    return opened;
  };
  for (const [name, page] of Object.entries(pages)) {
    const { html } = await open(name, page);
    if (name !== 'Cairn') continue;
    const sameHtml = join(folder, 'SameHtml.tsx');
    writeFileSync(sameHtml, plainElements(html));
    await open('the HTML of Cairn, as plain elements', sameHtml);
  }

  const times = new Map([...processes.keys()].map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, page] of processes) {
      const taken = await page.render(turn);
      if (round >= 0) times.get(name)?.push(...taken);
    }
  }
  const median = (name: string): number =>
    times.get(name)?.toSorted((one, other) => one - other)[(rounds * turn) / 2] ?? Number.NaN;
  const elements = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;
  const ratio = (name: string): number => median('plain elements') / median(name);

  console.table(
    [...processes].map(([name, { html }]) => ({
      page: name,
      'one render (ms)': median(name).toFixed(3),
      'speed beside plain elements': ratio(name).toFixed(2),
      elements: elements(html),
      'HTML (kB)': (html.length / 1000).toFixed(1),
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
  for (const page of processes.values()) page.end();
  rmSync(folder, { recursive: true, force: true });
}
