export { codeOf, jsonLines, type Log, type LogEntry } from './log.js';
