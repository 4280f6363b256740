/** A number as content systems send it, as text (`"3"`) too. Undefined for what is none, such as `""` and `NaN`. */
export function numberOf(value: unknown): number | undefined {
  const isWritten = typeof value === 'string' && value.trim() !== '';
  const number = isWritten ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** What is made of each number from 0 up to a count, which it does not reach. `Array.from` takes many times as long. */
export function times<Made>(count: number, make: (index: number) => Made): Made[] {
  const made: Made[] = [];
  for (let index = 0; index < count; index += 1) made.push(make(index));
  return made;
}

/** The whole minutes of a reading time: 0 where there is none. */
export const minutesOf = (written: unknown): number => Math.ceil(numberOf(written) ?? 0);
