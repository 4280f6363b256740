/** The address in lower case, by which a person is known: two addresses that differ only in case are one person. */
export const keyOf = (email: string): string => email.toLowerCase();
