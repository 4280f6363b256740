import { shown, warn } from '../internal/development.js';
import { isPresent } from '../internal/isPresent.js';
import type { LanguageProp } from './all.js';
import type { Labels } from './english.js';
import { languageNamed } from './languages.js';

/** A word that depends on a number or a name. */
type Spoken = (...parts: never[]) => string;

/** Words of which each may be left out. */
export type LabelsOf<Words> = {
  readonly [Name in keyof Words]?:
    | (Words[Name] extends string | Spoken ? Words[Name] : LabelsOf<Words[Name]>)
    | null
    | undefined;
};

/** The same words in several languages, each by its tag without a region. English stands in where a language is not there. */
export type Translations<Words> = { readonly en: Words } & { readonly [tag: string]: NoInfer<Words> };

const primaryOf = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/, 1).join('');

const tagOf = (language: LanguageProp | undefined): unknown =>
  typeof language === 'object' ? language?.tag : language;

const primaryIn = (language: LanguageProp | undefined): string => {
  const tag = tagOf(language);
  return typeof tag === 'string' ? primaryOf(tag) : '';
};

/**
 * The words that a component prints, for components of your own that follow the language of a site as those of Cairn do:
 * `wordsFor('OpeningHours', { en: { closed: 'Closed' }, es: { closed: 'Cerrado' } }, language, labels).closed`.
 *
 * @param component Its name: a language that is an object has words under it.
 * @param translations The usual words, in English at least.
 * @param language The component's prop of this name. One without a translation is English, with a warning in development.
 * @param labels The component's prop of this name: words that go before all others. One that is left out, `null` or empty
 * erases nothing.
 */
export function wordsFor<Words extends object>(
  component: string,
  translations: Translations<Words>,
  language?: LanguageProp,
  labels?: LabelsOf<Words> | null,
): Words {
  if (!isPresent(language)) return merge(component, translations.en, labels);
  const primary = primaryIn(language);
  const words = Object.hasOwn(translations, primary) ? translations[primary] : undefined;
  if (!words) warn(component, whyEnglish(language));
  return withOwn(component, words ?? translations.en, language, labels);
}

/** The words of a component of Cairn, of which the other languages are in `languages`. */
export function wordsOf<Words extends object>(
  component: keyof Labels,
  en: Words,
  language?: LanguageProp,
  labels?: LabelsOf<Words> | null,
): Words {
  if (!isPresent(language)) return merge(component, en, labels);
  const primary = primaryIn(language);
  const words = primary === 'en' ? en : (languageNamed(primary)?.[component] as object as Words | undefined);
  if (!words) warn(component, primary === 'es' ? whyNotSpanish(component, en, language) : whyEnglish(language));
  return withOwn(component, words ?? en, language, labels);
}

const ownOf = (component: string, language: LanguageProp | undefined): unknown =>
  typeof language === 'object' ? (language as Readonly<Record<string, unknown>> | null)?.[component] : undefined;

const withOwn = <Words extends object>(
  component: string,
  usual: Words,
  language: LanguageProp | undefined,
  labels: unknown,
): Words => merge(component, merge(component, usual, ownOf(component, language)), labels);

/** What to tell where a language has no words. Nothing of one that is an object: English stands in for what it lacks. */
function whyEnglish(language: LanguageProp | undefined): string {
  if (typeof language === 'object' && primaryIn(language) !== '') return '';
  return `there are no words in the language ${shown(tagOf(language))}, so they are English. Give "en", "es", or an object with the tag of a language and its words.`;
}

/** What to tell in a browser, which has no Spanish but what the code names. Nothing where that is all. */
function whyNotSpanish(component: string, en: object, language: LanguageProp | undefined): string {
  const own = ownOf(component, language);
  if (typeof own === 'object' && own !== null && Object.keys(en).every((name) => name in own)) return '';
  return 'a browser loads no Spanish by its name, so these words are English, and differ from those of a server. Give `language={spanish}`, which `@cairn-ds/react` exports, or an object with all of it.';
}

function merge<Words extends object>(component: string, usual: Words, own: unknown): Words {
  if (typeof own !== 'object' || own === null || own === usual) return usual;
  const words = Object.fromEntries<unknown>(Object.entries(usual));
  for (const [name, word] of Object.entries(own)) {
    if (!isPresent(word) || !Object.hasOwn(usual, name)) continue;
    const known = words[name];
    if (typeof word !== typeof known) {
      warn(
        component,
        `the label \`${name}\` has to be a ${typeof known}, so the usual words stay. Give it as in \`english\`.`,
      );
    } else if (typeof known === 'object' && known) words[name] = merge(component, known, word);
    else words[name] = word;
  }
  return words as Words;
}

/** The tag of a language without its region. Without a language it is English. */
export const languageOf = (language: LanguageProp | undefined): string => {
  const tag = tagOf(language);
  return typeof tag === 'string' && isPresent(tag) ? primaryOf(tag) : 'en';
};

/** The ways to write dates that go with the languages of Cairn, where nothing says more than `en` or `es`. */
const locales: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-US' };

/** How dates are written: as `locale` says, else as the language has them. With words that are English for want of others, as in English. */
export function localeOf(
  language: LanguageProp | undefined,
  locale: string | null | undefined,
): string | null | undefined {
  const tag = tagOf(language);
  if (isPresent(locale) || typeof tag !== 'string') return locale;
  const primary = primaryOf(tag);
  const usual = Object.hasOwn(locales, primary) ? locales[primary] : undefined;
  if (primary === tag && usual) return usual;
  return usual || typeof language === 'object' ? tag : undefined;
}
