import { warn } from '../internal/development.js';
import { isPresent } from '../internal/isPresent.js';
import { english } from './english.js';

/** The words of every component, by its name. */
export type Labels = typeof english;

/** A word that depends on a number or a name. */
type Spoken = (...parts: never[]) => string;

type Own<Words> = {
  readonly [Name in keyof Words]?:
    | (Words[Name] extends string | Spoken ? Words[Name] : Own<Words[Name]>)
    | null
    | undefined;
};

/** Words of one component in place of the English ones. One that is left out, `null` or empty stays English. */
export type LabelsFor<Component extends keyof Labels> = Own<Labels[Component]>;

/** The words of a language that Cairn does not bring along. What it lacks is English. */
export type Language = { readonly [Component in keyof Labels]?: LabelsFor<Component> | null | undefined } & {
  /** The BCP 47 tag of the language. */
  readonly tag: string;
};

/** The words that a component prints: those that are given, else the English ones. No word is ever lost. */
export function wordsOf<Component extends keyof Labels>(
  component: Component,
  labels: LabelsFor<Component> | null | undefined,
): Labels[Component] {
  return labels ? merge(component, english[component], labels) : english[component];
}

function merge<Words extends object>(component: string, usual: Words, own: object): Words {
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
