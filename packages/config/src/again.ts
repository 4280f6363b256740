/**
 * How often a test that fails is tried again: once where no one watches. A machine that stops for a moment is no fault of
 * the code; what passed only then is listed, with the reason, so that it can be mended. At a desk a test that fails has failed.
 */
export const again = process.env.CI ? 1 : 0;
