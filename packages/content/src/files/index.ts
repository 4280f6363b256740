export { loadClinic, type LoadedArticle, type LoadedClinic, type LoadedText, type LoadOptions } from './loadClinic.js';
