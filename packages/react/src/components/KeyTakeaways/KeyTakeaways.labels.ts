export const en = { heading: 'Key takeaways' };

export const es: typeof en = { heading: 'Lo más importante' };
