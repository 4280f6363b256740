/**
 * Serves `storybook-static`, the built documentation.
 *
 *   STORYBOOK_PORT=6006 node scripts/serve.ts
 *
 * `STORYBOOK_PORT` is the port, 6006 unless set. Once the server answers, it
 * prints one line that ends in its address. It ends with exit code 1 and one
 * clear line when the port is taken or there is no build, and with 0 on SIGINT
 * or SIGTERM.
 */
import { serve } from './server.ts';

const port = Number(process.env.STORYBOOK_PORT ?? 6006);

try {
  const { address, close } = await serve(port);
  console.log(`Storybook: ${address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
