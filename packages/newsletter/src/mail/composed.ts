import type { SendMailOptions } from 'nodemailer';

import type { Mail } from '../delivery/index.js';

/** A mail as Nodemailer takes it: one recipient, and nothing read from a file or an address of the web. */
export const composed = ({ to, from, subject, text, html, headers, messageId }: Mail): SendMailOptions => ({
  // As an object, so that a comma in it makes no second recipient.
  to: { name: '', address: to },
  from,
  subject,
  text,
  html,
  headers: { ...headers },
  messageId,
  xMailer: false,
  disableFileAccess: true,
  disableUrlAccess: true,
});
