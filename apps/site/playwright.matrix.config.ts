import { defineConfig } from '@playwright/test';

import { forEachClinic, once, settings } from './e2e/support/settings.ts';

/**
 * A page of each template in the looks that take long: of every clinic with axe in light and dark, on paper and in forced
 * colors; of one, from right to left and without script.
 */
export default defineConfig(settings('matrix', [...once('e2e/matrix/code'), ...forEachClinic('e2e/matrix/clinics')]));
