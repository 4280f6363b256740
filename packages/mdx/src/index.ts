export { citations, type CitationsOptions } from './citations/citations.js';
export { checkArticles, countCitations, type Entry } from './library.js';
export { prose } from './prose.js';
export { reservedIds } from './sections/ids.js';
export { sections, type SectionsOptions } from './sections/sections.js';
export { readText, type ReadTextOptions } from './texts/readText.js';
