import { className } from '@cairn-ds/config/classNames';
import { unit } from '@cairn-ds/config/vitest';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';

import { article } from './.storybook/article.ts';

export default unit({ plugins: [article(), vanillaExtractPlugin({ identifiers: className })] });
