export const en = { name: (number: number) => `Reference ${number}` };

export const es: typeof en = { name: (number) => `Referencia ${number}` };
