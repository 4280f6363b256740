export { Contents, type ContentsProps } from './Contents.js';
