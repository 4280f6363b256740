const en = { one: 'One thing to fix', many: '{count} things to fix' };

const es: typeof en = { one: 'Hay una cosa por corregir', many: 'Hay {count} cosas por corregir' };

/** The words that the component prints by itself. */
export const translations = { en, es };
