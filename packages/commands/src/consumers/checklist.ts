import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { OwnReport } from '../reports.ts';

/** Runs checks one after the other, says how each went, and writes them down as a report. */
export class Checklist {
  #tests: OwnReport['tests'] = [];

  /** Runs one check. Resolves to what it found, or to nothing when it failed. */
  async check<T>(name: string, work: () => Promise<T> | T): Promise<T | undefined> {
    const began = Date.now();
    try {
      const result = await work();
      this.#tests.push({ name });
      console.log(`✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      return result;
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      this.#tests.push({ name, failure });
      console.log(`✗ ${name}\n${failure}`);
      return undefined;
    }
  }

  write(path: string): void {
    mkdirSync(dirname(path), { recursive: true });
    const report: OwnReport = { tests: this.#tests };
    writeFileSync(path, JSON.stringify(report, null, 2));
  }
}
