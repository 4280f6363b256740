export { WeekSchedule, type WeekDay, type WeekScheduleProps } from './WeekSchedule.js';
