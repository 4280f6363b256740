import type { SiteSettings } from '@cairn-ds/react';

/** The words of a template in place of the usual ones. One that is left out, `null` or empty stays. */
export type LabelsOf<Words extends object> = { readonly [Name in keyof Words]?: Words[Name] | null | undefined };

/** The words of a template in a language, with those in their place that are given. */
export function wordsFor<Words extends object>(
  { en, es }: { readonly en: Words; readonly es: Words },
  language: SiteSettings['language'],
  labels: LabelsOf<Words> | null | undefined,
): Words {
  const tag = typeof language === 'object' ? language?.tag : language;
  const own = Object.entries(labels ?? {}).filter(([, word]) => word !== null && word !== undefined && word !== '');
  return { ...(tag?.startsWith('es') ? es : en), ...Object.fromEntries(own) };
}
