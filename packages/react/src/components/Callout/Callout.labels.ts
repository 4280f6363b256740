export const en = {
  information: 'Good to know',
  caution: 'Take care',
  urgent: 'Urgent',
};

export const es: typeof en = {
  information: 'Bueno saberlo',
  caution: 'Atención',
  urgent: 'Urgente',
};
