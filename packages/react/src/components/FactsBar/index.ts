export { FactsBar, type FactsBarProps } from './FactsBar.js';
