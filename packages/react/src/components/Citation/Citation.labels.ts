const en = { name: (number: number) => `Reference ${number}` };

const es: typeof en = { name: (number) => `Referencia ${number}` };

/** The words that the component prints by itself. */
export const translations = { en, es };
