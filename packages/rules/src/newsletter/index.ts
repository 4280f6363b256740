export type { EmailProblem } from '../email/index.js';
export { signUpProblems, type SignUpProblems, type SignUpValues } from './signUp.js';
