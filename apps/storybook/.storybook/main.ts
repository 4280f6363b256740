import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { className } from '@cairn-ds/config/classNames';
import type { StorybookConfig } from '@storybook/react-vite';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { clinics, pictureFolders } from '@cairn-ds/samples';
import { layerOrder } from '@cairn-ds/tokens';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';

import { article } from './article.ts';
import { source } from './source.ts';
import { matching, stories } from './stories.ts';
import { themeStyles } from './themes.ts';

const samples = dirname(createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json'));

const config: StorybookConfig = {
  stories: matching(stories),
  addons: [
    // Tables in Markdown.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // The other reader, react-docgen-typescript, does not run on TypeScript 7. Tests show no tables of props.
  typescript: { reactDocgen: process.env.VITEST ? false : 'react-docgen' },
  features: { sidebarOnboardingChecklist: false },
  staticDirs: [
    { from: '../node_modules/@fontsource-variable/hanken-grotesk/files', to: '/fonts' },
    ...clinics.flatMap(({ id }) =>
      pictureFolders(id).map((folder) => ({ from: join(samples, folder), to: `/pictures/${id}` })),
    ),
  ],

  // Before every other style, so that the order of the layers is fixed whichever stylesheet loads first.
  previewHead: (head) => `<style>${layerOrder}</style><style>${themeStyles}</style>${head ?? ''}`,

  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { alias: source },
      plugins: [article(), vanillaExtractPlugin({ identifiers: className })],
      // Found late, these would make Vite prepare its dependencies anew in the middle of a test run.
      optimizeDeps: {
        include: [
          'react',
          'react-dom',
          'react-dom/client',
          'react/jsx-runtime',
          'react/jsx-dev-runtime',
          'react-dom/server',
          '@cairn-ds/brand > culori',
          '@cairn-ds/brand > valibot',
        ],
      },
      // A minifier older than the CSS of the components would warn of it.
      build: { cssMinify: false, reportCompressedSize: false },
    }),
};

export default config;
