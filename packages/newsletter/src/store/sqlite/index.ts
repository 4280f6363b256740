export { sqliteStore, type SqliteOptions } from './sqliteStore.js';
