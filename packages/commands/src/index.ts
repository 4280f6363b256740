/** What tests of other packages need of this machine. */
export { findBrowser } from './browser.ts';
export { findJava } from './java.ts';
