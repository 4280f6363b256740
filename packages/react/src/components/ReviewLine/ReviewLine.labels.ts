export const en = { reviewed: 'Medically reviewed by {name}', reviewedOn: 'Medically reviewed by {name} on {date}' };

export const es: typeof en = { reviewed: 'Revisión médica: {name}', reviewedOn: 'Revisión médica: {name}, {date}' };
