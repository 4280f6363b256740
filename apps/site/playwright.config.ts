import { defineConfig } from '@playwright/test';

import { settings } from './e2e/support/settings.ts';

/** The served site of every clinic, as a visitor meets it. */
export default defineConfig(settings({ folder: 'e2e', ignore: 'matrix/**', report: 'e2e' }));
