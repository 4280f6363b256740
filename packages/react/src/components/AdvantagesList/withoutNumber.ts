// One or two digits and a mark that ends them. What may follow keeps "1.5 hours",
// "24-hour care" and "9 – 19 hours" whole.
const typedNumber = /^\s*(?:\(\d{1,2}\)\s*|\d{1,2}(?:[.)]\s*(?!\d)|[.):]\s+|\s*[-–—]\s+(?!\d)))/;

/**
 * Takes a typed number off a title: "1. You sleep at home" is "You sleep at home".
 * The list draws the numbers itself, so a typed one would be said twice, and
 * would be wrong once the items are moved. A number that is part of the title stays.
 */
export function withoutNumber(title: string): string {
  const rest = title.replace(typedNumber, '').trim();
  return rest === '' ? title.trim() : rest;
}
