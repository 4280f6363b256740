export { citations as default, type CitationsOptions } from '../citations/citations.js';
