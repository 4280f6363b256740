export const en = {
  heading: (name: string) => `Reviewed by ${name}`,
  profile: (name: string) => `${name}’s profile`,
  reviewed: 'Reviewed {date}',
  nextReview: 'Next review by {date}',
  overdue: 'Review overdue since {date}',
};

export const es: typeof en = {
  heading: (name) => `Revisado por ${name}`,
  profile: (name) => `Perfil de ${name}`,
  reviewed: 'Revisado el {date}',
  nextReview: 'Próxima revisión antes del {date}',
  overdue: 'Revisión pendiente desde el {date}',
};
