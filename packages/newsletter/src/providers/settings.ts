/** A setting that has to be there, as it has to look. What it is stays unsaid: it may be a key. */
export interface Setting {
  name: string;
  value: unknown;
  /** How it looks, or what tells. */
  fits: RegExp | ((text: string) => boolean);
  remedy: string;
}

const isRight = ({ value, fits }: Setting): boolean =>
  typeof value === 'string' && (fits instanceof RegExp ? fits.test(value) : fits(value));

/**
 * Holds the settings of a provider to what is needed to reach it.
 *
 * @throws {TypeError} with a line for each that cannot be used.
 */
export function checkSettings(provider: string, settings: readonly Setting[]): void {
  const faults = settings
    .filter((setting) => !isRight(setting))
    .map(
      ({ name, value, remedy }) => `${provider}: ${name} is ${value ? 'not what it should be' : 'missing'}. ${remedy}`,
    );
  if (faults.length > 0) throw new TypeError(faults.join('\n'));
}
