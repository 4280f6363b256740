/**
 * `pnpm test:matrix`: axe over every story and page, in every theme and mode, wide and narrow.
 * Too long for every change; ends with `N passed, N failed` like `test`.
 */
import { findBrowser } from '@cairn-ds/machine';
import { countTests, printSummary, removeReports } from './count.ts';
import { command } from './command.ts';
import { environment, turboSummary } from './turbo.ts';
import { members } from './workspace.ts';

command(async () => {
  const browser = findBrowser();
  console.log(`Testing with ${browser.version} (${browser.path})`);

  const all = members().filter(({ scripts }) => scripts['test:matrix']);
  removeReports(all);
  const exits = await turboSummary(
    ['test:matrix', '--continue=dependencies-successful', '--concurrency=100%'],
    environment(browser),
  );
  return printSummary(countTests(all, ['test:matrix'], exits));
});
