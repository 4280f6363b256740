import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The oldest Java that the Nu HTML checker runs on. */
const oldest = 17;

const advice = `The HTML of every page is checked by the Nu HTML checker, which runs on Java ${oldest} or later. Do one of these:
  sudo apt-get install default-jre-headless           (Debian, Ubuntu)
  brew install openjdk                                (macOS; then follow what it says of the PATH)
  JAVA_HOME=/path/to/java npx -y pnpm@12 test         (a Java you have)`;

/** Finds the Java that the HTML checker runs on: that of `JAVA_HOME`, then the one on the `PATH`. */
export function findJava(env: NodeJS.ProcessEnv = process.env): string {
  const program = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const { stdout, stderr, error } = spawnSync(program, ['-version'], { env, encoding: 'utf8' });
  if (error) throw new Error(`${env.JAVA_HOME ? `JAVA_HOME has no ${program}` : 'No Java was found'}.\n${advice}`);
  const version = majorOf(`${stderr}${stdout}`);
  if (version === undefined || version < oldest)
    throw new Error(`The Java found (${program}) is ${version ? `version ${version}` : 'none that runs'}.\n${advice}`);
  return program;
}

/** The number that people call a version of Java by, from what it says of itself: 17 for `version "17.0.15"`, 8 for `"1.8.0_392"`. */
export function majorOf(said: string): number | undefined {
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  return major === undefined ? undefined : Number(major === '1' ? minor : major);
}
