/** Astro puts what it hands to a React component into one of these elements. */
export const slots = 'astro-slot, astro-static-slot';

/** A component's part itself, and the element in it that Astro put the content into: their children stand in the part. */
export const holding = (part: string) => `.${part}, .${part} > :is(${slots})`;

/** What takes room. To the rest no distance is kept, be it first, last or in between. */
export const seen = ':not([hidden], script, style, template, dialog, [popover])';
