export { Article as default } from '../../../Sample';
