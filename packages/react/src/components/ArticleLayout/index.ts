export { ArticleLayout, type ArticleLayoutProps } from './ArticleLayout.js';
