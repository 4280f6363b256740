export { hashOf, performing } from './perform.js';
export { Worker } from './Worker.js';
