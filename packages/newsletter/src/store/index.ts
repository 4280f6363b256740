export type { Expired, ListOptions, Migration, Store } from './Store.js';
