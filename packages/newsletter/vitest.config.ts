import { unit } from '@cairn-ds/config/vitest';

export default unit();
