export { answerNewsletter, type NewsletterPage } from './answer.ts';
export { openStore, type Store } from './store.ts';
