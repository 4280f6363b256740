export type { FormAction } from './ActionForm.js';
export { NewsletterForm, type NewsletterFormProps } from './NewsletterForm.js';
