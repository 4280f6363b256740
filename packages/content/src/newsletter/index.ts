export { emailHref, emailProblem, tidyEmail, type EmailProblem } from './email.js';
export { signUpProblems, type SignUpProblems, type SignUpValues } from './signUp.js';
