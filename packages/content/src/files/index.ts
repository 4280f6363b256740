export type { LoadedArticle } from './articles.js';
export { loadClinic, type LoadedClinic, type LoadedText, type LoadOptions } from './loadClinic.js';
export type { Site } from './site.js';
export type { Lead, Text, TextRead } from './texts.js';
export { clinicShape, type Shape } from '../model/shape.js';
