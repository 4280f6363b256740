/** A short text whose words with hyphens stay whole where its lines break: a title on a phone, a day of the week. */
export const whole = (text: string): string => text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '-\u2060');
