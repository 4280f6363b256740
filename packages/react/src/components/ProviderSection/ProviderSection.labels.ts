const en = {
  address: 'Where',
  hours: 'Open',
  telephone: 'Call',
  more: (provider: string) => `About ${provider}`,
};

const es: typeof en = {
  address: 'Dónde',
  hours: 'Horario',
  telephone: 'Llame al',
  more: (provider) => `Más sobre ${provider}`,
};

/** The words that the component prints by itself. */
export const translations = { en, es };
