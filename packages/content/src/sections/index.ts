export { reservedIds } from './ids.js';
export { sections, type SectionsOptions } from './sections.js';
