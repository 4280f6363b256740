export * from './delivery/index.js';
export { jsonLines, type Log, type LogEntry } from './logs/index.js';
export type * from './model/index.js';
export type * from './store/index.js';
export { StoreError } from './store/index.js';
export * from './web/index.js';
