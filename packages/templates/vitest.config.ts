import { unit } from '@cairn-ds/config/vitest';

export default unit({ test: { environment: 'jsdom', setupFiles: ['./src/test/setup.ts'] } });
