export const en = { heading: 'Where are you starting from?' };

export const es: typeof en = { heading: '¿Desde dónde empieza usted?' };
