export { articlesOf, type SampleArticle } from './articles.js';
export { brands } from './brands.js';
export { builtFor, clinics } from './clinics.js';
export { Logo } from './Logo.js';
export { cardOf, pictureFolders, picturesUnder } from './pictures.js';
