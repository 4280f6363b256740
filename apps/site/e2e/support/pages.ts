/** Every page of a clinic's site. */
export const pages = [
  '/',
  '/articles/',
  '/articles/does-intensive-outpatient-treatment-work/',
  '/articles/group-therapy-when-you-do-not-like-to-talk/',
  '/articles/what-to-bring-to-a-first-visit/',
  '/articles/when-someone-you-love-will-not-get-help/',
  '/services/',
  '/contact/',
  '/privacy/',
  '/newsletter/',
  '/404.html',
];

/** The article that the whole system is measured by. */
export const article = '/articles/does-intensive-outpatient-treatment-work/';
