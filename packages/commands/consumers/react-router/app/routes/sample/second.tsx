export { SecondArticle as default } from '../../../Sample';
