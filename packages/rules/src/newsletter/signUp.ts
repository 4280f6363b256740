import { emailProblem, type EmailProblem } from '../email/index.js';

/** What a person enters to sign up for a newsletter. */
export interface SignUpValues {
  /** As it was written. */
  email: string;
  /** Whether the box is checked. */
  consent: boolean;
}

/** What is wrong with a sign-up, by field. A field without a problem is absent. */
export interface SignUpProblems {
  email?: EmailProblem;
  consent?: 'missing';
}

/**
 * Checks a sign-up. The form in the browser and the server that takes it both
 * ask this function, so that they cannot disagree. It names problems; the form
 * has the words for them, in its own language. A field that a program did not post is one left empty.
 */
export function signUpProblems({
  email,
  consent,
}: {
  readonly [Field in keyof SignUpValues]?: SignUpValues[Field] | null | undefined;
}): SignUpProblems {
  const problem = emailProblem(email);
  return { ...(problem && { email: problem }), ...(!consent && { consent: 'missing' }) };
}
