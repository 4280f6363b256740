export const en = {
  address: 'Where',
  hours: 'Open',
  telephone: 'Call',
  more: (provider: string) => `About ${provider}`,
};

export const es: typeof en = {
  address: 'Dónde',
  hours: 'Horario',
  telephone: 'Llame al',
  more: (provider) => `Más sobre ${provider}`,
};
