export { ProviderSection, type ProviderSectionProps } from './ProviderSection.js';
