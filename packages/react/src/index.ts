export * from './components/Button/index.js';
export * from './components/TextLink/index.js';
export { english, spanish, type Labels } from './labels/index.js';
export { formatDate } from './dates.js';
