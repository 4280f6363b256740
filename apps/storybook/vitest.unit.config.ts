import { className } from '@cairn-ds/config/classNames';
import { unit } from '@cairn-ds/config/vitest';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';

export default unit({ plugins: [vanillaExtractPlugin({ identifiers: className })] });
