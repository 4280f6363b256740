export { StaffGrid, type StaffGridProps } from './StaffGrid.js';
