export { Costs, type CostsProps, type Prices } from './Costs.js';
