import { dirname, resolve } from 'node:path';

import { type Brand, defineBrand } from '../brand.js';
import type { BrandInput } from '../input.js';
import { BrandError } from '../problems.js';
import { readJsonFile } from './json.js';

/** A brand that was read from a file and proved. */
export interface BrandFile {
  brand: Brand;
  /** Where paths in the file start. */
  folder: string;
  /** Runs what else may refuse the brand, with its problems placed in the file. */
  locating: <T>(work: () => T | Promise<T>) => Promise<T>;
}

/**
 * Reads a brand file and proves the brand.
 *
 * @throws BrandError with every problem, its file, line and column, and its remedy.
 */
export async function readBrandFile(path: string, workingFolder: string): Promise<BrandFile> {
  const file = resolve(workingFolder, path);
  const remedy = 'Give the path of a brand file: cairn-brand check brand.json.';
  const { value, located } = readJsonFile(file, path, 'The brand file', remedy);
  const locating: BrandFile['locating'] = async (work) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BrandError) throw new BrandError(error.problems.map(located), path);
      throw error;
    }
  };
  return { brand: await locating(() => defineBrand(value as BrandInput)), folder: dirname(file), locating };
}
