export const en = { heading: 'On this page' };

export const es: typeof en = { heading: 'En esta página' };
