import { SecondArticle } from '../../../Sample';

export default SecondArticle;
