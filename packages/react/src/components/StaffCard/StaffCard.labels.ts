export const en = {
  languages: 'Languages',
  /** In a card of a grid, in one line. */
  speaks: 'Speaks {languages}',
  license: 'License',
  valid: 'Valid through {date}.',
  expired: 'Expired.',
  wasValid: 'It was valid through {date}.',
  verify: (site: string) => `Verify at ${site}`,
};

export const es: typeof en = {
  languages: 'Idiomas',
  speaks: 'Habla {languages}',
  license: 'Licencia',
  valid: 'Válida hasta el {date}.',
  expired: 'Vencida.',
  wasValid: 'Fue válida hasta el {date}.',
  verify: (site) => `Verificar en ${site}`,
};
