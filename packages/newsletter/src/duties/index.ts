export { csvHead, csvLine } from './csv.js';
export { erase, type Erasure, verifyErasure } from './erasure.js';
export { everyone } from './everyone.js';
