export const en = {
  heading: 'Read next',
  minutes: (count: number) => `${count === 1 ? '1 minute' : `${count} minutes`} to read`,
};

export const es: typeof en = {
  heading: 'Siga leyendo',
  minutes: (count) => `${count === 1 ? '1 minuto' : `${count} minutos`} de lectura`,
};
