import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findJava, majorOf } from './java.ts';

describe('the Java for the HTML checker', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'cairn-java-'));
    mkdirSync(join(home, 'bin'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  function install(version: string) {
    const program = join(home, 'bin/java');
    writeFileSync(program, `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
    chmodSync(program, 0o755);
    return program;
  }

  test('is the one of JAVA_HOME', () => {
    const program = install('21');
    expect(findJava({ PATH: '/nowhere', JAVA_HOME: home })).toBe(program);
  });

  test('is the one on the PATH', () => {
    install('17.0.15');
    expect(findJava({ PATH: `${join(home, 'bin')}:/bin` })).toBe('java');
  });

  test('when there is none, the error says what it is for and how to get it', () => {
    expect(() => findJava({ PATH: '/nowhere' })).toThrow(
      /No Java was found[\s\S]*Nu HTML checker[\s\S]*apt-get install default-jre-headless[\s\S]*JAVA_HOME/,
    );
  });

  test('when JAVA_HOME is wrong, no other is taken', () => {
    expect(() => findJava({ PATH: '/bin:/usr/bin', JAVA_HOME: home })).toThrow(/JAVA_HOME has no .*bin\/java/);
  });

  test('when it is too old, the error says so', () => {
    install('11.0.2');
    expect(() => findJava({ PATH: '/bin', JAVA_HOME: home })).toThrow(/version 11[\s\S]*Java 17 or later/);
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
])('%s is Java %s', (said, major) => {
  expect(majorOf(said)).toBe(major);
});
