/**
 * Widths at which a page changes its shape. Media and container queries cannot
 * read custom properties, so these are constants. `phone`: cards and facts sit
 * side by side from here. `desk`: the hanging margin, the aside and the full
 * navigation appear, and the call bar goes.
 */
export const breakpoints = { phone: '40rem', desk: '64rem' } as const;
