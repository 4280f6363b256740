/** What content systems emit, for what has to stand it. */
export { markdown, tasks } from './markdown.js';
export { embeds, wordPress } from './wordPress.js';
