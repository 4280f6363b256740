export { LevelOfCareComparison, type LevelOfCare, type LevelOfCareComparisonProps } from './LevelOfCareComparison.js';
