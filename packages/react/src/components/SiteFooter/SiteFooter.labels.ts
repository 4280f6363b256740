export const en = { legal: 'About this site' };

export const es: typeof en = { legal: 'Sobre este sitio' };
