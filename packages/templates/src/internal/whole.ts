/** A short text whose words with hyphens stay whole where its lines break: a title on a phone, a day of the week. */
export const whole = (text: string): string => text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '-\u2060');

/** The same of the texts of cards. */
export const wholeTexts = <Item extends { text?: string | null | undefined }>(items: readonly Item[]): Item[] =>
  items.map((item) => (item.text ? { ...item, text: whole(item.text) } : item));
