export { OpeningHours, type OpeningHoursProps } from './OpeningHours.js';
