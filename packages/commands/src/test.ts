/**
 * `pnpm test`: formatting, lint, types, unit tests, every story, and the served site.
 * Prints what failed, and ends with `N passed, N failed`.
 */
import { findBrowser, findJava, findPostgres } from '@cairn-ds/machine';
import { countCheck, countTests, printSummary, removeReports } from './count.ts';
import { command } from './command.ts';
import { environment, turboSummary } from './turbo.ts';
import { members } from './workspace.ts';

command(async () => {
  const browser = findBrowser();
  console.log(`Testing with ${browser.version} (${browser.path})`);
  warnOfWhatIsMissing();

  const all = members();
  removeReports(all);
  const checks = ['//#format:check', '//#lint:check'];
  const tests = ['test', 'test:stories', 'test:e2e'] as const;
  const exits = await turboSummary(
    [...checks, 'typecheck', ...tests, '--continue=dependencies-successful', '--concurrency=100%'],
    environment(browser),
  );

  const typechecks = all.filter(({ scripts }) => scripts.typecheck).map(({ name }) => `${name}#typecheck`);
  return printSummary([
    countCheck('formatting', ['//#format:check'], exits),
    countCheck('lint', ['//#lint:check'], exits),
    countCheck('types', typechecks, exits),
    ...countTests(all, [...tests], exits),
  ]);
});

/** Some tests need Java or PostgreSQL and fail without them, at the end. So it is said at once too. */
function warnOfWhatIsMissing(): void {
  for (const find of [findJava, findPostgres]) {
    try {
      find();
    } catch (error) {
      console.warn(`\n${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
