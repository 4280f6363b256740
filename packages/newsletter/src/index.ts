export * from './delivery/index.js';
export type * from './model/index.js';
export type * from './store/index.js';
