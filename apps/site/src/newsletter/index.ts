export { answerNewsletter, type NewsletterOptions, type NewsletterPage } from './answer.ts';
export { signUp } from './signUp.ts';
export { openStore, type SignUp, type Store } from './store.ts';
