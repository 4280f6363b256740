export { sections, type SectionsOptions } from './sections.js';
