/** What commands and tests need of the machine that they run on. */
export { findBrowser, type Browser } from './browser.ts';
export { freePort } from './freePort.ts';
export { findJava } from './java.ts';
export { findPostgres, startPostgres, type Postgres } from './postgres.ts';
