const en = { heading: 'Key takeaways' };

const es: typeof en = { heading: 'Lo más importante' };

/** The words that the component prints by itself. */
export const translations = { en, es };
