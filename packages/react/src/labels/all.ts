import type { Labels } from './english.js';
import type { LabelsOf } from './words.js';

/** Words of one component in place of the usual ones. One that is left out, `null` or empty stays as it is. */
export type LabelsFor<Component extends keyof Labels> = LabelsOf<Labels[Component]>;

/**
 * A language that Cairn does not bring along, or one in words of your own. What it lacks is English, or Spanish where
 * that is its tag. Other components look for their words in it as well, by their names.
 */
export type Language = {
  /** Its BCP 47 tag, `ro` or `es-MX`: dates are written as it says. */
  readonly tag: string;
} & { readonly [Name in keyof Labels]?: LabelsFor<Name> | null | undefined };

/**
 * What components take as their language: `'en'`, `'es'`, either with a region (`es-MX`), or a `Language`, such as
 * `spanish`: components that render in a browser take Spanish so, since pages in English load none of it.
 */
export type LanguageProp = 'en' | 'es' | (string & Record<never, never>) | Language | null;

/** Props of a component that prints words of its own. */
export interface WordsProps<Component extends keyof Labels> {
  /** Language of the words that the component prints. @default 'en' */
  language?: LanguageProp | undefined;
  /** Words in place of those of the language, one by one. */
  labels?: LabelsFor<Component> | null | undefined;
}
