import { className } from '@cairn-ds/config/classNames';
import { unit } from '@cairn-ds/config/vitest';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';

const serverComponents = 'src/serverComponents.test.tsx';

export default unit({
  plugins: [vanillaExtractPlugin({ identifiers: className })],
  test: {
    // Projects add to it.
    include: [],
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [serverComponents],
          environment: 'jsdom',
          setupFiles: ['./src/test/setup.ts'],
        },
      },
      {
        extends: true,
        ssr: { resolve: { conditions: ['react-server', 'module', 'node'] } },
        test: { name: 'server', include: [serverComponents], execArgv: ['--conditions=react-server'] },
      },
    ],
  },
});
