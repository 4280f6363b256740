export const en = { current: 'This page' };

export const es: typeof en = { current: 'Esta página' };
