/**
 * Remembers what was made of a text. Content can bring any number of texts, so
 * after a hundred it begins anew.
 */
export function memo<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= 100) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
