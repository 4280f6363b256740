import { defineConfig } from '@playwright/test';

import { settings } from './e2e/support/settings.ts';

/**
 * A page of each template in the looks that take long: of every clinic with axe in light and dark, on paper and in forced
 * colors; of one, from right to left and without script.
 */
export default defineConfig(settings('matrix', 'e2e/matrix'));
