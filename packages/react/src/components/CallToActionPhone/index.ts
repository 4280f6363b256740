export { CallToActionPhone, type CallToActionPhoneProps } from './CallToActionPhone.js';
