import { connect } from 'node:net';

/**
 * The port that an environment variable asks for.
 *
 * @throws when it is no number of a port.
 */
export function portFrom(variable: string, fallback: number, env: NodeJS.ProcessEnv = process.env): number {
  const written = env[variable];
  if (!written) return fallback;
  const port = Number(written);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${variable} is "${written}", which is not a port. Give a number from 1 to 65535.`);
}

/** Whether someone listens there, on either family of addresses: a browser may try both for `localhost`. */
export async function isBusy(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersAt(host, port)));
  return answers.includes(true);
}

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
