import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { again } from '@cairn-ds/config/again';

import type { OwnReport } from '../reports.ts';

/** Runs checks one after the other, says how each went, and writes them down as a report. */
export class Checklist {
  #tests: OwnReport['tests'] = [];

  /** Runs one check, and once more where it fails and no one watches. Resolves to what it found, or to nothing when it failed. */
  async check<T>(name: string, work: () => Promise<T> | T): Promise<T | undefined> {
    const began = Date.now();
    let atFirst: string | undefined;
    for (let left = again; ; left -= 1) {
      try {
        const result = await work();
        this.#tests.push({ name, unsteady: atFirst });
        console.log(`✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
        return result;
      } catch (error) {
        atFirst ??= error instanceof Error ? error.message : String(error);
        if (left > 0) continue;
        this.#tests.push({ name, failure: atFirst });
        console.log(`✗ ${name}\n${atFirst}`);
        return undefined;
      }
    }
  }

  write(path: string): void {
    mkdirSync(dirname(path), { recursive: true });
    const report: OwnReport = { tests: this.#tests };
    writeFileSync(path, JSON.stringify(report, null, 2));
  }
}
