export type { Problem } from './Problem.js';
export { nearest, suggestion } from './nearest.js';
export { shown } from './shown.js';
