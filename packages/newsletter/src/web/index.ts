export { createNewsletter, type Newsletter, type RequestContext } from './createNewsletter.js';
export type { Limit, Limits } from './limits.js';
export { NewsletterOptionsError, type NewsletterClinic, type NewsletterOptions } from './options.js';
export type { NewsletterPage, NewsletterView, SignUpAnswer } from './page.js';
