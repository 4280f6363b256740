export { CallBar } from './CallBar.js';
export { CallButton } from './CallButton.js';
export { CallPanel } from './CallPanel.js';
export { CallSentence } from './CallSentence.js';
export {
  CallToActionPhone,
  type CallBarProps,
  type CallButtonProps,
  type CallPanelProps,
  type CallSentenceProps,
  type CallToActionPhoneProps,
} from './CallToActionPhone.js';
