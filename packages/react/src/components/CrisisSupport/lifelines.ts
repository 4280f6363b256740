/**
 * Where help in a crisis is reached. These are facts, and facts change: check
 * them at their sources and move `verified` when you have.
 */
export const lifelines = {
  /** Call and text, at every hour, free: https://988lifeline.org */
  crisis: { call: 'tel:988', text: 'sms:988', display: '988' },
  /** Chat with the 988 Lifeline: https://988lifeline.org/chat/ */
  chat: { href: 'https://988lifeline.org/chat/', display: '988lifeline.org/chat' },
  /** Text line of the Veterans Crisis Line, which is also 988 and then 1: https://www.veteranscrisisline.net */
  veterans: { text: 'sms:838255', display: '838255' },
  /** Emergencies: https://www.911.gov */
  emergency: { call: 'tel:911', display: '911' },
  source: { href: 'https://988lifeline.org/', display: '988lifeline.org' },
  /** Month in which all of the above was last compared with its sources. */
  verified: '2026-01',
} as const;
