/**
 * What `defineBrand` costs, beside one contrast pass over the pairs that it
 * proves: the least that any answer could cost. Milliseconds differ between
 * machines; the ratio tells whether the search for tones grew.
 */
import { type BrandInput, brandCss, defineBrand, measure, type VersionName, versions } from '@cairn-ds/brand';
import { Bench } from 'tinybench';

const seeds: Record<string, BrandInput['colors']> = {
  'a seed that passes as it is': { primary: '#14443c', accent: '#ecb83f', neutral: '#f2f2ec' },
  'pure yellow': { primary: 'yellow' },
  'a colour outside sRGB': { primary: 'oklch(60% 0.4 150)' },
};

const names = Object.keys(versions) as VersionName[];
const bench = new Bench({ time: 500 });
for (const [what, colors] of Object.entries(seeds)) {
  const input = { name: 'sample', colors };
  const brand = defineBrand(input);
  bench.add(`one contrast pass: ${what}`, () => {
    for (const name of names) measure(brand.colors[name], name);
  });
  bench.add(`defineBrand: ${what}`, () => {
    defineBrand(input);
  });
  bench.add(`defineBrand and brandCss: ${what}`, () => {
    brandCss(defineBrand(input));
  });
}
await bench.run();

/** Median of a task, in milliseconds. */
function median(name: string): number {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`"${name}" gave no result.`);
  return result.latency.p50;
}

console.table(
  Object.keys(seeds).map((what) => {
    const pass = median(`one contrast pass: ${what}`);
    const define = median(`defineBrand: ${what}`);
    return {
      seed: what,
      'contrast pass (ms)': pass.toFixed(3),
      'defineBrand (ms)': define.toFixed(3),
      'with CSS (ms)': median(`defineBrand and brandCss: ${what}`).toFixed(3),
      ratio: (define / pass).toFixed(1),
    };
  }),
);
