/** How far the text of a column stands in from the column's edge. Nothing, where nothing hangs. */
export const hang = 'var(--cairn-hang, 0px)';

/**
 * A value for where the component hangs; anywhere else the property has its initial value.
 * A column gives the variable an empty value. Where it has none, what it is used in is void.
 */
// The types know a variable as a value, and not one before others.
export const hung = (value: string) => `var(--cairn-hung) ${value}` as `var(--${string})`;

/** In here nothing hangs. */
export const still = { vars: { '--cairn-hang': 'initial', '--cairn-hung': 'initial' } };
