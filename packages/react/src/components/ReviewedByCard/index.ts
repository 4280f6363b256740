export { ReviewedByCard, type ReviewedByCardProps } from './ReviewedByCard.js';
