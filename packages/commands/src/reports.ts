/** A test that did not pass, and why. */
export interface Failure {
  test: string;
  reason: string;
}

/** What a report says: each test counted once. */
export interface Outcome {
  passed: number;
  failures: Failure[];
  /** What passed only when it was repeated, and why it did not at first. It counts as passed. */
  unsteady: Failure[];
}

/** The form of the workspace's own reports, for checks that no test runner carries. */
export interface OwnReport {
  tests: { name: string; failure?: string | undefined; unsteady?: string | undefined }[];
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { projectName?: string; status: string; results: { error?: { message?: string } }[] }[];
  }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors?: { message?: string }[];
}

const skipped = 'was skipped, which counts as a failure: leave out what does not apply, or mend it';

/**
 * Reads the JSON report of Vitest, of Playwright, or one of our own.
 * A skipped test, a file that could not be loaded and a report without tests are failures.
 *
 * @throws when the text is no JSON or of none of these forms.
 */
export function readReport(text: string): Outcome {
  const report: unknown = JSON.parse(text);
  if (typeof report !== 'object' || report === null) throw new Error('is not a report of tests');
  const failures: Failure[] = [];
  const unsteady: Failure[] = [];
  let passed = 0;
  for (const { test, reason, atFirst } of results(report)) {
    if (reason !== undefined) failures.push({ test, reason: reason.trim() || 'failed without a message' });
    else {
      passed += 1;
      if (atFirst) unsteady.push({ test, reason: atFirst });
    }
  }
  if (passed + failures.length === 0) failures.push({ test: 'the report', reason: 'holds no test' });
  return { passed, failures, unsteady };
}

interface Result {
  test: string;
  /** Why it failed; nothing when it passed. */
  reason: string | undefined;
  /** Why a test that passed did not at first. */
  atFirst?: string | undefined;
}

function results(report: object): Result[] {
  if ('testResults' in report) return ofVitest(report as VitestReport);
  if ('suites' in report) return ofPlaywright(report as PlaywrightReport);
  if ('tests' in report)
    return (report as OwnReport).tests.map(({ name, failure, unsteady }) => ({
      test: name,
      reason: failure,
      atFirst: unsteady,
    }));
  throw new Error('has a form that is not known');
}

function ofVitest({ testResults }: VitestReport): Result[] {
  return testResults.flatMap((file) => {
    const tests = file.assertionResults.map(({ fullName, status, failureMessages }) => ({
      test: fullName,
      reason: reasonOf(status, ['passed'], failureMessages?.join('\n')),
      atFirst: failureMessages?.[0],
    }));
    const unexplained = file.status === 'failed' && tests.every(({ reason }) => reason === undefined);
    return unexplained ? [...tests, { test: file.name, reason: file.message || 'could not be loaded' }] : tests;
  });
}

function ofPlaywright({ suites, errors = [] }: PlaywrightReport): Result[] {
  const outside = errors.map(({ message }) => ({ test: 'outside of any test', reason: message ?? '' }));
  return [...suites.flatMap((suite) => ofSuite(suite, [])), ...outside];
}

function ofSuite(suite: PlaywrightSuite, above: string[]): Result[] {
  const path = [...above, suite.title].filter((title) => title);
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, results }) => {
      const messages = results.flatMap(({ error }) => error?.message ?? []);
      return {
        test: [...(projectName ? [`[${projectName}]`] : []), ...path, title].join(' › '),
        reason: reasonOf(status, ['expected', 'flaky'], messages.join('\n')),
        atFirst: messages[0],
      };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => ofSuite(inner, path))];
}

function reasonOf(status: string, good: readonly string[], message = ''): string | undefined {
  if (good.includes(status)) return undefined;
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status) ? skipped : message;
}
