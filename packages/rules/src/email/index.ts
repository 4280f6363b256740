export { emailHref, emailProblem, tidyEmail, type EmailProblem } from './email.js';
