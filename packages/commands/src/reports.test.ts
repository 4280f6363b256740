import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readReport } from './reports.ts';

const read = (report: unknown) => readReport(JSON.stringify(report));

const file = (status: string, ...tests: [name: string, status: string, message?: string][]) => ({
  name: '/repo/Button.test.tsx',
  status,
  message: status === 'failed' ? 'Cannot find module' : '',
  assertionResults: tests.map(([fullName, result, message]) => ({
    fullName,
    status: result,
    failureMessages: message ? [message] : [],
  })),
});

const spec = (title: string, status: string, message?: string) => ({
  title,
  tests: [{ projectName: 'phone', status, results: [{ error: message ? { message } : undefined }] }],
});

describe('a Vitest report', () => {
  test('counts each test once', () => {
    const report = { testResults: [file('passed', ['a', 'passed'], ['b', 'passed']), file('passed', ['c', 'passed'])] };
    expect(read(report)).toEqual({ passed: 3, failures: [], unsteady: [] });
  });

  test('names what failed, and why', () => {
    const report = { testResults: [file('failed', ['a', 'passed'], ['b', 'failed', 'expected 1 to be 2'])] };
    expect(read(report)).toEqual({ passed: 1, failures: [{ test: 'b', reason: 'expected 1 to be 2' }], unsteady: [] });
  });

  test('says what passed only when repeated, and why it did not at first', () => {
    const report = { testResults: [file('passed', ['a', 'passed', 'timed out'], ['b', 'passed'])] };
    expect(read(report)).toEqual({ passed: 2, failures: [], unsteady: [{ test: 'a', reason: 'timed out' }] });
  });

  test('counts a file that could not be loaded', () => {
    expect(read({ testResults: [file('failed')] }).failures).toEqual([
      { test: '/repo/Button.test.tsx', reason: 'Cannot find module' },
    ]);
  });

  test.each(['skipped', 'pending', 'todo'])('counts a test that is %s as a failure', (status) => {
    const { passed, failures } = read({ testResults: [file('passed', ['a', 'passed'], ['b', status])] });
    expect(passed).toBe(1);
    expect(failures).toEqual([{ test: 'b', reason: expect.stringContaining('skipped') }]);
  });
});

describe('a Playwright report', () => {
  test('counts the tests of nested suites, once for each project', () => {
    const report = {
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('one', 'expected')],
          suites: [{ title: 'in', specs: [spec('two', 'expected')] }],
        },
      ],
    };
    expect(read(report)).toEqual({ passed: 2, failures: [], unsteady: [] });
  });

  test('names project, suite and test of a failure', () => {
    const report = {
      suites: [{ title: 'a.spec.ts', specs: [spec('the call bar', 'unexpected', 'covers the focus')] }],
    };
    expect(read(report).failures).toEqual([{ test: '[phone] › a.spec.ts › the call bar', reason: 'covers the focus' }]);
  });

  test('counts a skipped test and an error outside of any test as failures', () => {
    const report = {
      suites: [{ title: 'a.spec.ts', specs: [spec('two', 'skipped')] }],
      errors: [{ message: 'the server did not start' }],
    };
    expect(read(report).passed).toBe(0);
    expect(read(report).failures.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('skipped'),
      'the server did not start',
    ]);
  });

  test('says what passed only when repeated, and why it did not at first', () => {
    const report = { suites: [{ title: 'a.spec.ts', specs: [spec('one', 'flaky', 'timed out')] }] };
    expect(read(report)).toEqual({
      passed: 1,
      failures: [],
      unsteady: [{ test: '[phone] › a.spec.ts › one', reason: 'timed out' }],
    });
  });
});

describe('a report of our own', () => {
  test('holds names, and failures with their reasons', () => {
    expect(read({ tests: [{ name: 'a' }, { name: 'b', failure: 'no' }] })).toEqual({
      passed: 1,
      failures: [{ test: 'b', reason: 'no' }],
      unsteady: [],
    });
  });

  test('says what passed only when repeated', () => {
    expect(read({ tests: [{ name: 'a', unsteady: 'was slow' }] })).toEqual({
      passed: 1,
      failures: [],
      unsteady: [{ test: 'a', reason: 'was slow' }],
    });
  });
});

describe('any report', () => {
  test('without a test is a failure', () => {
    for (const report of [{ testResults: [] }, { suites: [] }, { tests: [] }]) {
      expect(read(report)).toEqual({
        passed: 0,
        failures: [{ test: 'the report', reason: 'holds no test' }],
        unsteady: [],
      });
    }
  });

  test('that was cut short or has another form is refused', () => {
    expect(() => readReport('{"testResults": [')).toThrow('JSON');
    expect(() => read({ total: 3 })).toThrow('form that is not known');
  });

  test('loses no test', () => {
    const tests = fc.array(fc.record({ name: fc.string(), failure: fc.option(fc.string(), { nil: undefined }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(tests, (all) => {
        const { passed, failures } = read({ tests: all });
        expect(passed + failures.length).toBe(all.length);
        expect(failures).toHaveLength(all.filter(({ failure }) => failure !== undefined).length);
      }),
    );
  });
});
