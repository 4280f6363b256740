export { settingsOf } from './settingsOf.js';
