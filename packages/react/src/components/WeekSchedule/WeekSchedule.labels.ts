export const en = { hours: (count: number) => (count === 0 ? 'Free' : count === 1 ? '1 hour' : `${count} hours`) };

export const es: typeof en = { hours: (count) => (count === 0 ? 'Libre' : count === 1 ? '1 hora' : `${count} horas`) };
