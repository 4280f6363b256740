import { globSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { Session } from 'node:inspector/promises';
const { withRulesInside } = await import(process.env.SRC ?? '/work/wt/bytes/apps/site/src/styles/inlineStyles.ts');
const out = process.argv[2]!; const clinics = (process.argv[3] ?? 'rosefield,meridian,tamarack').split(',');
const prof = !!process.env.PROF;
const s = new Session(); if (prof) { s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 500 }); await s.post('Profiler.start'); }
const sizes: Record<string, number> = {};
const cpu0 = process.cpuUsage();
for (const c of clinics) {
  const client = `/tmp/cairn/b/raw/${c}/client`;
  const read = (p: string) => readFileSync(join(client, p), 'utf8');
  for (const file of globSync('**/*.html', { cwd: client })) {
    let rest = '';
    const html = withRulesInside(read(file), read, (css: string) => ((rest = css), '/rest.css'));
    const inside = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, t = '']) => t).join('');
    sizes[`${c}/${file}`] = gzipSync(inside, { level: 9 }).length + (rest ? gzipSync(rest, { level: 9 }).length : 0);
    mkdirSync(dirname(join(out, c, file)), { recursive: true }); writeFileSync(join(out, c, file), html); if (rest) writeFileSync(join(out, c, file + '.rest.css'), rest);
  }
}
const cpu = process.cpuUsage(cpu0);
console.log('cpu s', (cpu.user + cpu.system) / 1e6, 'pages', Object.keys(sizes).length, 'sum', Object.values(sizes).reduce((a, b) => a + b, 0), 'over 6000:', Object.values(sizes).filter((x) => x > 6000).length);
writeFileSync(join(out, 'sizes.json'), JSON.stringify(sizes, null, 1));
if (prof) {
  const { profile } = await s.post('Profiler.stop'); writeFileSync('/tmp/cairn/b/inl.cpuprofile', JSON.stringify(profile));
  const by = new Map(profile.nodes.map((n: any) => [n.id, n])); const self: Record<string, number> = {}; let tot = 0;
  profile.samples!.forEach((id: number, i: number) => { const n: any = by.get(id); const k = `${n.callFrame.functionName} ${n.callFrame.url.split('/').slice(-3).join('/')}:${n.callFrame.lineNumber}`; self[k] = (self[k] ?? 0) + profile.timeDeltas![i]; tot += profile.timeDeltas![i]; });
  for (const [k, v] of Object.entries(self).sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log((v / tot * 100).toFixed(1).padStart(5), k);
}
