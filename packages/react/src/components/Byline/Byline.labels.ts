export const en = {
  reviewer: 'Medically reviewed by',
  reviewed: 'Last reviewed',
  author: 'Written by',
  published: 'Published',
  updated: 'Updated',
  reading: 'Reading time',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
};

export const es: typeof en = {
  reviewer: 'Revisión médica',
  reviewed: 'Última revisión',
  author: 'Escrito por',
  published: 'Publicado',
  updated: 'Actualizado',
  reading: 'Tiempo de lectura',
  minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
};
