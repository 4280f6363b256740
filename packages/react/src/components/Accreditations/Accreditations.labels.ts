export const en = {
  issuer: 'Issued by {issuer}.',
  covers: 'Covers: {covers}',
  registration: 'Number {registration}.',
  valid: 'Valid through {date}.',
  expired: 'Expired.',
  wasValid: 'It was valid through {date}.',
  verify: (site: string) => `Verify at ${site}`,
  /** The same, where several can be verified at one place. */
  verifyTitle: (title: string, site: string) => `Verify “${title}” at ${site}`,
};

export const es: typeof en = {
  issuer: 'Otorgada por {issuer}.',
  covers: 'Abarca: {covers}',
  registration: 'Número {registration}.',
  valid: 'Válida hasta el {date}.',
  expired: 'Vencida.',
  wasValid: 'Fue válida hasta el {date}.',
  verify: (site) => `Verificar en ${site}`,
  verifyTitle: (title, site) => `Verificar «${title}» en ${site}`,
};
