export { References, type ReferencesProps } from './References.js';
