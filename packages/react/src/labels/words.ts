import { shown, warn } from '../internal/development.js';
import { isPresent } from '../internal/isPresent.js';
import type { LanguageProp } from './all.js';

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
  const usual = usualWords(component, translations, language);
  const own = typeof language === 'object' ? (language as Readonly<Record<string, unknown>> | null)?.[component] : null;
  return merge(component, merge(component, usual, own), labels);
}

function usualWords<Words>(
  component: string,
  translations: Translations<Words>,
  language: LanguageProp | undefined,
): Words {
  if (!isPresent(language)) return translations.en;
  const tag = tagOf(language);
  const primary = typeof tag === 'string' ? primaryOf(tag) : '';
  const words = Object.hasOwn(translations, primary) ? translations[primary] : undefined;
  if (words) return words;
  if (typeof language !== 'object' || primary === '') {
    warn(
      component,
      `there are no words in the language ${shown(tag)}, so they are English. Give "en", "es", or an object with the tag of a language and its words.`,
    );
  }
  return translations.en;
}

function merge<Words extends object>(component: string, usual: Words, own: unknown): Words {
  if (typeof own !== 'object' || own === null) return usual;
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
