export { ReviewLine, type ReviewLineProps } from './ReviewLine.js';
