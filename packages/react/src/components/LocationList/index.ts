export { LocationList, type LocationListProps } from './LocationList.js';
