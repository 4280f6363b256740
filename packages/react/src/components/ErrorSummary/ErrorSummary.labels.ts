export const en = { one: 'One thing to fix', many: '{count} things to fix' };

export const es: typeof en = { one: 'Hay una cosa por corregir', many: 'Hay {count} cosas por corregir' };
