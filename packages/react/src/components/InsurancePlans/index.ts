export { InsurancePlans, type InsurancePlansProps, type Plans } from './InsurancePlans.js';
