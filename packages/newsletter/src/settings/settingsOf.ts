/** A setting that has to be there, as it has to look. What it is stays unsaid: it may be a key. */
export interface Setting {
  value: unknown;
  /** How it looks, or what tells. */
  fits: RegExp | ((text: string) => boolean);
  remedy: string;
}

const isRight = ({ value, fits }: Setting): boolean =>
  typeof value === 'string' && (fits instanceof RegExp ? fits.test(value) : fits(value));

/**
 * What a store, a mailer or a provider is reached by, held to what that needs: where a setting comes from the environment,
 * a variable that nobody set is told at the start, by its name, and not by the first visitor.
 *
 * @param owner The function that takes the settings.
 * @returns The settings as text.
 * @throws {TypeError} with a line for each that cannot be used.
 */
export function settingsOf<Name extends string>(owner: string, settings: Record<Name, Setting>): Record<Name, string> {
  const faults = Object.entries<Setting>(settings)
    .filter(([, setting]) => !isRight(setting))
    .map(
      ([name, { value, remedy }]) => `${owner}: ${name} is ${value ? 'not what it should be' : 'missing'}. ${remedy}`,
    );
  if (faults.length > 0) throw new TypeError(faults.join('\n'));
  return Object.fromEntries(
    Object.entries<Setting>(settings).map(([name, { value }]) => [name, String(value)]),
  ) as Record<Name, string>;
}
