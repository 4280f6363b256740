/** A number as content systems send it, as text (`"3"`) too. Undefined for what is none, such as `""` and `NaN`. */
export function numberOf(value: unknown): number | undefined {
  const isWritten = typeof value === 'string' && value.trim() !== '';
  const number = isWritten ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
