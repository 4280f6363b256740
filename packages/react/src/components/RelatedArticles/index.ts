export { RelatedArticles, type RelatedArticle, type RelatedArticlesProps } from './RelatedArticles.js';
