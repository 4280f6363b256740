export { articlesOf, type SampleArticle } from './articles.js';
export { clinics } from './clinics/index.js';
export { Logo } from './Logo.js';
export { cardOf, pictureFolders, srcSetOf } from './pictures.js';
export { themes } from './themes/index.js';
