const en = {
  information: 'Good to know',
  caution: 'Take care',
  urgent: 'Urgent',
};

const es: typeof en = {
  information: 'Bueno saberlo',
  caution: 'Atención',
  urgent: 'Urgente',
};

/** The words that the component prints by itself. */
export const translations = { en, es };
