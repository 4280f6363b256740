export { CallSentence } from '../CallToActionPhone/CallSentence.js';
export type { CallSentenceProps } from '../CallToActionPhone/CallToActionPhone.js';
