/** The longest that anything is read: no telephone number comes near it. */
const longest = 80;

/**
 * Brings what an editor or a content system gave into plain characters: full
 * width and Arabic-Indic digits become `0` to `9`, every dash a hyphen, every
 * space a space. Marks that nobody sees (direction, joiners) go, since a link
 * must not carry them. Undefined when there is nothing, or far too much.
 */
export function plainCharacters(written: unknown): string | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const plain = String(written)
    .slice(0, longest + 1)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    // Both blocks begin at a multiple of sixteen, so the low half is the digit.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' || plain.length > longest ? undefined : plain;
}
