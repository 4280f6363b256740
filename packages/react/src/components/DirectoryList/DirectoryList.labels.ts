const en = {
  /** Names the links to the groups of a long list. */
  navigation: 'Jump to',
};

const es: typeof en = {
  navigation: 'Ir a',
};

/** The words that the component prints by itself. */
export const translations = { en, es };
