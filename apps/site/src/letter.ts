/** The words of the newsletter, wherever its form stands. The server keeps `consent` with every address. */
export const letter = {
  heading: 'One calm letter a month',
  description: 'Sign up for one letter a month by email: new guides, open group times, and events for families.',
  text: 'New guides, open group times, and events for families. Nothing else.',
  thanks: 'Thank you',
  consent: 'Send me the monthly letter. I can stop at any time.',
  privacyHref: '/privacy/',
};
