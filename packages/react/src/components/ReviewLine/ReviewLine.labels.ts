const en = { reviewed: 'Medically reviewed by {name}', reviewedOn: 'Medically reviewed by {name} on {date}' };

const es: typeof en = { reviewed: 'Revisión médica: {name}', reviewedOn: 'Revisión médica: {name}, {date}' };

/** The words that the component prints by itself. */
export const translations = { en, es };
