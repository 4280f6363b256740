// One or two digits and the mark of a list, or two as in "1.)" and "1.-". What may follow keeps "1.5 hours" and
// "24-hour care" whole.
const marked = /^\s*(?:\((\d{1,2})\)|(\d{1,2})(?:\.\)|\.\s?[-–—]\s|[.)]))\s*(?!\d)/;

// A dash or a colon may belong to the title, as in "90 - day program" and "3 - 5 hours".
const dashed =
  /^\s*(\d{1,2})(?:\s*[-–—]\s+|:\s+)(?!\d|(?:minute|hour|day|night|week|month|year|step|part|person|bed|way|star|on|to|for)s?\b)/i;

/**
 * Takes a number off a title that was typed for the list: "1. You sleep at home" is "You sleep at home".
 * The list draws the numbers itself, so a typed one would be said twice. "1." and "2)" are numbers of a list wherever
 * they stand; "3 –" is one only as the third, since any other number is part of the title.
 */
export function withoutNumber(title: string, position?: number): string {
  const dash = dashed.exec(title);
  const typed = marked.exec(title) ?? (Number(dash?.[1]) === position ? dash : null);
  const rest = title.slice(typed?.[0].length ?? 0).trim();
  return rest === '' ? title.trim() : rest;
}
