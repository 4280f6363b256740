export { ServiceGrid, type Evidence, type ServiceGridProps, type ServiceItem } from './ServiceGrid.js';
