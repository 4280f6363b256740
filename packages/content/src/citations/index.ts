export { citations, type CitationsOptions } from './citations.js';
