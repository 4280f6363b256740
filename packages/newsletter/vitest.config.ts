import { unit } from '@cairn-ds/config/vitest';

export default unit({ test: { globalSetup: ['src/test/postgres.ts'] } });
