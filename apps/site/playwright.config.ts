import { defineConfig } from '@playwright/test';

import { forEachClinic, once, settings } from './e2e/support/settings.ts';

/**
 * The served site, as a visitor meets it. What a clinic's data or brand can break is tested for every clinic;
 * what only code can break, for one of them.
 */
export default defineConfig(settings('e2e', [...once('e2e/code'), ...forEachClinic('e2e/clinics')]));
