export { CrisisSupport, type CrisisSupportProps } from './CrisisSupport.js';
