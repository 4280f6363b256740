import { Article } from '../../Sample';

export default Article;
