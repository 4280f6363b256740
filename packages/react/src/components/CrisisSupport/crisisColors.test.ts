import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const source = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

// Every brand holds ink to 7:1 on its grounds, so what is drawn in ink can be read in all of them.
test.each(['./CrisisSupport.css.ts', '../CrisisLine/CrisisLine.css.ts'])(
  'help in a crisis takes no color of a brand but its ink and its grounds: %s',
  (path) => {
    const styles = source(path);
    const colors = [...styles.matchAll(/(?<!names\.)\bcolor\.(\w+)/g)].map(([, name]) => name);
    expect(colors.length).toBeGreaterThan(0);
    for (const name of colors) expect(['ink', 'inkMuted', 'paper', 'tint']).toContain(name);
    expect(styles).not.toMatch(/#[\da-f]{3,8}\b|rgb|hsl|oklch|color-mix/i);
  },
);

test('links to help in a crisis are ink, on both', () => {
  expect(source('./CrisisSupport.css.ts')).toContain('export const link = rule({ color: color.ink');
  expect(source('./CrisisLink.tsx')).toContain('styles.link');
  for (const path of ['./CrisisSupport.tsx', '../CrisisLine/CrisisLine.tsx']) {
    expect(source(path)).toContain('<CrisisLink ');
    expect(source(path)).not.toContain('<a ');
  }
});
