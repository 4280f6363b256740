export { confirmationMail, type ConfirmationMail } from './confirmation.js';
export type { CrisisLine, MailClinic, MailColors, MailPalette, PostalAddress } from './types.js';
