export { Week, type WeekDay, type WeekProps } from './Week.js';
