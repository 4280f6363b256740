import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { pictureFolders } from '@cairn-ds/samples';
import type { APIRoute } from 'astro';

import { clinic } from '../../clinic.ts';

/** The clinic's pictures and those that clinics share, by the name of the file. */
export function getStaticPaths() {
  const samples = dirname(createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json'));
  return pictureFolders(clinic.id).flatMap((folder) =>
    readdirSync(join(samples, folder)).map((file) => ({
      params: { file },
      props: { path: join(samples, folder, file) },
    })),
  );
}

export const GET: APIRoute<{ path: string }> = ({ props }) => new Response(readFileSync(props.path));
