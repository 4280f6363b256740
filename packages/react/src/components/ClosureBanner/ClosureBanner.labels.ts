export const en = {
  heading: 'Changed hours',
  /** What is so on some days, and why: `Closed: Christmas`. */
  said: (times: string, reason: string) => `${times}: ${reason}`,
};

export const es: typeof en = {
  heading: 'Cambio de horario',
  said: (times, reason) => `${times}: ${reason}`,
};
