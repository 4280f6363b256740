const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Components pass numbers to their styles in `style` attributes, such as the width of a stone.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * Sent with every answer, files as well as pages. Where the reader came from
 * and what they read here is nobody else's business: nothing is loaded from
 * other sites, none may frame these pages, and links to other sites do not say
 * which page they were on.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  // Not `no-referrer`: browsers then send `Origin: null` with a form, and the sign-up would be refused.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
};
