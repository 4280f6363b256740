export { CallButton } from '../CallToActionPhone/CallButton.js';
export type { CallButtonProps } from '../CallToActionPhone/CallToActionPhone.js';
