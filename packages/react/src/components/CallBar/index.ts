export { CallBar } from '../CallToActionPhone/CallBar.js';
export type { CallBarProps } from '../CallToActionPhone/CallToActionPhone.js';
