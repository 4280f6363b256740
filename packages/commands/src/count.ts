import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { readReport, type Failure, type Outcome } from './reports.ts';
import { root, type Member } from './workspace.ts';

/**
 * Tasks that count each of their tests, and the report each leaves in its package.
 * A package that has the script owes the report.
 */
const reports = {
  test: '.reports/unit.json',
  'test:stories': '.reports/stories.json',
  'test:e2e': '.reports/e2e.json',
  'test:matrix': '.reports/matrix.json',
} as const;

export type CountedTask = keyof typeof reports;

/** One line of the summary: what one task of one package, or one check of the whole, came to. */
export interface Line extends Outcome {
  title: string;
}

/** Removes the reports of earlier runs, so that none of them can be taken for this one's. */
export function removeReports(members: Member[]): void {
  for (const { folder } of members) rmSync(join(folder, '.reports'), { recursive: true, force: true });
}

/** Reads the reports that the packages owe for some tasks. A missing or broken one is a failure, and so is a task that failed though no test did. */
export function countTests(members: Member[], tasks: CountedTask[], exits: Map<string, number>): Line[] {
  return members.flatMap(({ name, folder, scripts }) =>
    tasks
      .filter((task) => scripts[task])
      .map((task) => {
        const outcome = outcomeOf(join(folder, reports[task]));
        const failed = exits.get(`${name}#${task}`) !== 0;
        if (failed && outcome.failures.length === 0)
          outcome.failures.push({
            test: 'the task',
            reason: 'failed though none of its tests did: see its output above',
          });
        return { title: `${name} ${task}`, ...outcome };
      }),
  );
}

function outcomeOf(path: string): Outcome {
  try {
    return readReport(readFileSync(path, 'utf8'));
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = gone ? 'is missing: the task did not run to its end' : `cannot be read: ${String(error)}`;
    return { passed: 0, failures: [{ test: relative(root, path), reason }], unsteady: [] };
  }
}

/** Counts a check of the whole workspace as one: it passes when every task that belongs to it did. */
export function countCheck(title: string, tasks: string[], exits: Map<string, number>): Line {
  const failed = tasks.filter((task) => exits.get(task) !== 0);
  const failures: Failure[] =
    failed.length > 0 ? [{ test: failed.join(', '), reason: 'failed: see the output above' }] : [];
  return { title, passed: failures.length > 0 ? 0 : 1, failures, unsteady: [] };
}

/**
 * Prints a line for each outcome, then what passed only when repeated and every failure, each with its reason, then the sum
 * as `N passed, N failed`. Returns whether all passed.
 */
export function printSummary(lines: Line[]): boolean {
  const width = Math.max(...lines.map(({ title }) => title.length));
  console.log();
  for (const { title, passed, failures } of lines) {
    const failed = failures.length > 0 ? `, ${failures.length} failed` : '';
    console.log(`  ${title.padEnd(width)}  ${passed} passed${failed}`);
  }
  for (const { title, unsteady } of lines) {
    for (const { test, reason } of unsteady)
      console.log(`\n! ${title}: ${test}\n  passed only when repeated\n${indent(shorten(reason))}`);
  }
  for (const { title, failures } of lines) {
    for (const { test, reason } of failures) console.log(`\n✗ ${title}: ${test}\n${indent(shorten(reason))}`);
  }
  const passed = lines.reduce((sum, line) => sum + line.passed, 0);
  const failed = lines.reduce((sum, line) => sum + line.failures.length, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** The first lines of a message; the whole of it stands in the output above. */
const shorten = (text: string) => text.split('\n').slice(0, 12).join('\n');
const indent = (text: string) => text.replace(/^/gm, '  ');
