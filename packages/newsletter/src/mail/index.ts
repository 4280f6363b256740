export { confirmationMail, type ConfirmationMail } from './confirmation.js';
export type { CrisisLine, MailClinic, MailColors, MailPalette } from './types.js';
