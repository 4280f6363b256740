import { unit } from '@cairn-ds/config/vitest';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';

export default unit({
  plugins: [vanillaExtractPlugin()],
  test: { environment: 'jsdom', setupFiles: ['./src/test/setup.ts'] },
});
