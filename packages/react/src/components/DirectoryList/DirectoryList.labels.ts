export const en = {
  /** Names the links to the groups of a long list. */
  navigation: 'Jump to',
};

export const es: typeof en = {
  navigation: 'Ir a',
};
