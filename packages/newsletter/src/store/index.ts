export type { Expired, ListOptions, Migration, Store } from './Store.js';
export { StoreError } from './StoreError.js';
