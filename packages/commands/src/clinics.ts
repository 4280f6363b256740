import { turbo } from './turbo.ts';

/** The clinics of the samples, in their order. Builds the packages that their data is made with. */
export async function clinics(env: NodeJS.ProcessEnv): Promise<readonly { id: string; name: string }[]> {
  console.log('Reading the clinics.');
  const code = await turbo(['build', '--filter=@cairn-ds/samples'], env);
  if (code !== 0)
    throw new Error('The packages did not build, so the clinics could not be read. The lines above say why.');
  const samples = await import('@cairn-ds/samples');
  return samples.clinics;
}
