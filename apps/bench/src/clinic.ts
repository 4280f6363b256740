/**
 * How long a clinic's site takes to build, and how much memory, with more and more articles, and 50 locations: reading and
 * checking its folder, the text of each article from MDX, each page with its structured data, all written to disk.
 * Milliseconds differ between machines; what one article more takes does not grow with their number.
 *
 *   node src/clinic.ts [--most 1000]      400 or more, after `pnpm build`
 *
 * Ends with code 1 when an article of the largest site takes more than half as long again as one of the site a tenth as large.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { writeClinic } from './clinic/folder.ts';

const goal = 1.5;
const { values } = parseArgs({ options: { most: { type: 'string', default: '1000' } } });
const most = Number(values.most);

interface Build {
  articles: number;
  milliseconds: number;
  megabytes: number;
}

function build(articles: number): Build {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-clinic-'));
  try {
    writeClinic(join(folder, 'clinic'), { articles, locations: 50 });
    const program = fileURLToPath(import.meta.resolve('./clinic/build.ts'));
    const said = execFileSync(
      process.execPath,
      ['--expose-gc', program, join(folder, 'clinic'), join(folder, 'site')],
      {
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    return { articles, ...(JSON.parse(`${said}`) as Omit<Build, 'articles'>) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one article more takes, between two sites. */
const slope = (small: Build, large: Build): number =>
  (large.milliseconds - small.milliseconds) / (large.articles - small.articles);

const [few, some, many] = [most / 100, most / 10, most].map(build) as [Build, Build, Build];
console.table(
  [few, some, many].map(({ articles, milliseconds, megabytes }) => ({
    articles,
    'time (ms)': milliseconds.toFixed(0),
    'an article (ms)': (milliseconds / articles).toFixed(1),
    'held at the end (MB)': megabytes.toFixed(0),
  })),
);
const ratio = slope(some, many) / slope(few, some);
console.log(
  `One article more: ${slope(few, some).toFixed(1)} ms up to ${some.articles}, ${slope(some, many).toFixed(1)} ms up to ${many.articles}.`,
);
if (!(ratio <= goal)) {
  console.error(`That is ${ratio.toFixed(2)} times as long; it should be ${goal} at most.`);
  process.exitCode = 1;
}
