export { LocationCard, type LocationCardProps } from './LocationCard.js';
