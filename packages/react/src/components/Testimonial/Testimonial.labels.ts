export const en = {
  consent: 'Shared with written permission, which can be taken back at any time.',
};

export const es: typeof en = {
  consent: 'Se publica con permiso por escrito, que se puede retirar en cualquier momento.',
};
