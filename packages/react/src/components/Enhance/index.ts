export { Enhance } from './Enhance.js';
