export { codeOf, failure, jsonLines, type Log, type LogEntry } from './log.js';
