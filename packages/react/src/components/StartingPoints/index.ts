export { StartingPoints, type StartingPointsProps } from './StartingPoints.js';
