import { defineConfig } from '@playwright/test';

import { settings } from './e2e/support/settings.ts';

/** The served site, as a visitor meets it. */
export default defineConfig({ ...settings('e2e', 'e2e'), testIgnore: 'matrix/**' });
