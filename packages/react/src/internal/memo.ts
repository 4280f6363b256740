/**
 * Remembers what was made of a value, such as a text. Content can bring any
 * number of texts, so after a hundred it begins anew.
 */
export function memo<From, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new Map<From, Made>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    if (made.size >= 100) made.clear();
    const value = make(from);
    made.set(from, value);
    return value;
  };
}
