import { defineConfig } from '@playwright/test';

import { forEachClinic, settings } from './e2e/support/settings.ts';

/** Every page of every clinic with axe, in light and dark, on a phone and at a desk. */
export default defineConfig(settings('matrix', forEachClinic('e2e/matrix')));
