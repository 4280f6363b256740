export const en = {
  /** Names the navigation. */
  navigation: 'Pages of this list',
  /** Names the link to a page, which shows its number alone. */
  page: (position: number) => `Page ${position}`,
  previous: 'Previous page',
  next: 'Next page',
};

export const es: typeof en = {
  navigation: 'Páginas de esta lista',
  page: (position) => `Página ${position}`,
  previous: 'Página anterior',
  next: 'Página siguiente',
};
