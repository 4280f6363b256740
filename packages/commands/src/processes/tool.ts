import { execa } from 'execa';

/**
 * Runs a program of the system, such as `npm`, to its end.
 *
 * @returns what it printed.
 * @throws when it fails, with the end of what it printed.
 */
export async function tool(program: string, args: string[], cwd: string, env = process.env): Promise<string> {
  try {
    const { stdout } = await execa(program, args, { cwd, env, extendEnv: false, stdin: 'ignore', all: true });
    return stdout;
  } catch (error) {
    const { all = '' } = error as { all?: string };
    const end = all.trim().split('\n').slice(-30).join('\n');
    throw new Error(`${program} ${args.join(' ')} failed:\n${end || String(error)}`, { cause: error });
  }
}
