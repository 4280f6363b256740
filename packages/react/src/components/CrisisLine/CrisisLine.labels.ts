export const en = {
  name: 'Help in a crisis',
  crisis: 'In a crisis, call or text {988}, day or night.',
  emergency: 'In an emergency, call {911}.',
  /** The first line of `crisis`. */
  first: 'In a crisis, {ways}.',
};

export const es: typeof en = {
  name: 'Ayuda en una crisis',
  crisis: 'En una crisis, llame o envíe un mensaje de texto al {988}, de día o de noche.',
  emergency: 'En una emergencia, llame al {911}.',
  first: 'En una crisis, {ways}.',
};
