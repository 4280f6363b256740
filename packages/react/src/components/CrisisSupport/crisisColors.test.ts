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

test('links in crisis help are ink: those of the section by its own link color, and the numbers by theirs', () => {
  const styles = source('./CrisisSupport.css.ts');
  expect(styles).toContain('[names.color.link]: color.ink');
  expect(styles).toContain("rule('link', { color: color.ink");
  expect(source('./CrisisLink.tsx')).toContain('styles.link');
  expect(source('../CrisisLine/CrisisLine.tsx')).not.toContain('<a ');
});
