const en = {
  consent: 'Shared with written permission, which can be taken back at any time.',
};

const es: typeof en = {
  consent: 'Se publica con permiso por escrito, que se puede retirar en cualquier momento.',
};

/** The words that the component prints by itself. */
export const translations = { en, es };
