export const en = { skip: 'Skip to main content' };

export const es: typeof en = { skip: 'Ir al contenido principal' };
