import { className } from '@cairn-ds/config/classNames';
import { unit } from '@cairn-ds/config/vitest';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import type { Plugin } from 'vite';

const serverComponents = 'src/test/serverComponents.test.tsx';

/** What a bundler does for server components: a module of the browser is only named there, and never run. */
const clientModules: Plugin = {
  name: 'client-modules',
  enforce: 'pre',
  transform(code, id) {
    if (!code.startsWith("'use client'")) return undefined;
    const names = [...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
    return [
      "import { createClientReference } from 'react-server-dom-parcel/server.edge';",
      ...names.map((name) => `export const ${name} = createClientReference(${JSON.stringify(id)}, '${name}', []);`),
    ].join('\n');
  },
};

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
        plugins: [clientModules],
        ssr: { resolve: { conditions: ['react-server', 'module', 'node'] } },
        test: { name: 'server', include: [serverComponents], execArgv: ['--conditions=react-server'] },
      },
    ],
  },
});
