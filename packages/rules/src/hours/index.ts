export {
  hoursInLines,
  hoursInWords,
  hoursTable,
  hoursTimes,
  type HoursRow,
  type HoursTable,
  type HoursWeek,
} from './table.js';
export { hoursProblems } from './problems.js';
export type { HoursProblem } from './faults.js';
export { isOpen, nextChange, type HoursChange } from './open.js';
export { openingHoursSpecification, type OpeningHoursSpecification } from './specification.js';
export { englishHours, hoursWords, spanishHours, type HoursWords } from './words.js';
export { months, occurrences, weekdays } from './hours.js';
export type { Holiday, Hours, HoursException, Occurrence, Season, Week, Weekday, WeekTimes } from './hours.js';
