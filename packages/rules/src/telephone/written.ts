/** The longest that anything is read: no telephone number comes near it. */
const longest = 80;

/** A decimal digit of any script as 0 to 9. Each script has its ten in a row, beginning with zero. */
function ascii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/**
 * Brings what an editor or a content system gave into plain characters: full
 * width, Arabic-Indic and all other decimal digits become `0` to `9`, every dash
 * a hyphen, every space a space. Raised, ringed and Roman figures stay as they
 * are, since a note beside a number is not dialed. Marks that nobody sees
 * (direction, joiners) go, since a link must not carry them. Undefined for what
 * is no text, or far too much of it.
 */
export function plainCharacters(written: unknown): string | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const text = String(written).slice(0, longest + 1);
  const latin = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text
        .replace(/[^\p{No}\p{Nl}]+/gu, (part) => part.normalize('NFKC'))
        .replace(/\p{Cf}/gu, '')
        .replace(/(?!\d)\p{Nd}/gu, ascii)
        .replace(/[\p{Pd}\u2212]/gu, '-');
  const plain = latin.replace(/\s+/g, ' ').trim();
  return plain.length > longest ? undefined : plain;
}
