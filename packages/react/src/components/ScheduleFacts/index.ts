export { ScheduleFacts, type ScheduleFact, type ScheduleFactsProps } from './ScheduleFacts.js';
