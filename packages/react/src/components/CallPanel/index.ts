export { CallPanel } from '../CallToActionPhone/CallPanel.js';
export type { CallPanelProps } from '../CallToActionPhone/CallToActionPhone.js';
