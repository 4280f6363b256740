import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/**
 * Runs a program of the system, such as `npm`, to its end.
 *
 * @returns what it printed.
 * @throws when it fails, with the end of what it printed.
 */
export async function tool(program: string, args: string[], cwd: string, env = process.env): Promise<string> {
  try {
    // On Windows npm and pnpm are scripts of the shell.
    const { stdout } = await exec(program, args, { cwd, env, maxBuffer: 1 << 26, shell: process.platform === 'win32' });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-30).join('\n');
    throw new Error(`${program} ${args.join(' ')} failed:\n${said || String(error)}`, { cause: error });
  }
}
