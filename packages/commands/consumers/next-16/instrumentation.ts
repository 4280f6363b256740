/** Next calls it once, when the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { newsletter } = await import('./newsletter');
  (await newsletter()).start();
}
