export type { LoadedArticle } from './articles.js';
export { loadClinic, type LoadedClinic, type LoadedText, type LoadOptions } from './loadClinic.js';
