export const en = {
  caption: 'What is charged for what',
  title: 'Care',
  amount: 'Price',
  range: (least: string, most: string) => `${least} to ${most}`,
  free: 'No charge',
  per: 'for {per}',
  verified: 'Prices as of {date}.',
  expired: 'These prices are past their date. Ask us what it costs now.',
  goodFaithEstimate: 'Good-faith estimate',
};

export const es: typeof en = {
  caption: 'Qué se cobra y por qué',
  title: 'Atención',
  amount: 'Precio',
  range: (least, most) => `de ${least} a ${most}`,
  free: 'Sin costo',
  per: 'por {per}',
  verified: 'Precios al {date}.',
  expired: 'Estos precios ya no están al día. Pregúntenos cuánto cuesta ahora.',
  goodFaithEstimate: 'Estimación de buena fe',
};
