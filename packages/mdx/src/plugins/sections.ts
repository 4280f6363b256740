export { sections as default, type SectionsOptions } from '../sections/sections.js';
