/**
 * Keys for a list whose parts are opened and closed by readers, by what names each, so that a part stays open when
 * others come and go before it. Those of one name are told apart.
 */
export function keysOf(names: readonly unknown[]): string[] {
  const seen = new Map<unknown, number>();
  return names.map((name) => {
    const word = typeof name === 'string' ? name : '';
    const before = seen.get(word) ?? 0;
    seen.set(word, before + 1);
    return `${before} ${word}`;
  });
}
