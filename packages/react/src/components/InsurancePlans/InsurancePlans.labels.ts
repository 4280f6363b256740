export const en = {
  in: 'In network',
  out: 'Out of network',
  verified: 'Verified with the insurers on {date}.',
  expired: 'This list is past its date. Ask us before you rely on it.',
};

export const es: typeof en = {
  in: 'Dentro de la red',
  out: 'Fuera de la red',
  verified: 'Verificado con las aseguradoras el {date}.',
  expired: 'Esta lista ya no está al día. Pregúntenos antes de confiar en ella.',
};
