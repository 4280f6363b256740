import { compile, selectAll } from 'css-select';
import { parse as read, stringify, type PseudoSelector, type Selector } from 'css-what';
import { parseDocument } from 'htmlparser2';

type Compound = Selector[];
type Alternatives = Compound[];
type List = PseudoSelector & { data: Alternatives };
interface Element {
  name: string;
  attribs: Record<string, string>;
}
type Matcher = (element: Element) => boolean;

/** Does something once for each text: every page asks for the same selectors. */
function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

/** A selector in parts. */
const parse = once((text): Alternatives => read(text));

/** Tells whether an element is what a selector is for. */
const matcher = once((text): Matcher => compile(text));

/** Stands for `&` while a selector is read. */
const parent = 'parent-rule';
const everything = { type: 'universal', namespace: null } as Selector;
/** Attributes that a script or a visitor changes: they may have another value, or none, a moment later. */
const passing = /^(?:aria-.*|data-(?!brand$|color-scheme$|contrast$).*|hidden|open|disabled|checked|value)$/;
/** What depends on the place of an element only: no script adds elements or moves them. */
const place = /^(?:root|scope|empty|(?:first|last|only|nth)-.*)$/;

const isList = (token: Selector): token is List => token.type === 'pseudo' && Array.isArray(token.data);
const isCombinator = ({ type }: Selector): boolean =>
  ['descendant', 'child', 'adjacent', 'sibling'].includes(type as string);

/** Where text runs in a direction: below whoever says so, or wherever it is found out from the text. */
const running = (direction: string): Selector => {
  const said = [`[dir=${direction}]`, '[dir=auto]'].flatMap((each) => [each, `${each} *`]);
  return { type: 'pseudo', name: 'is', data: parse([...said, 'bdi'].join()) } as Selector;
};

/** A selector for all that another can apply to, in any state: open or closed, pointed at or not. */
function inAnyState(selector: Alternatives, rule: Alternatives | undefined): Alternatives {
  const loosened = (token: Selector): Selector => {
    if (token.type === 'tag' && token.name === parent && rule) {
      return { type: 'pseudo', name: 'is', data: rule } as Selector;
    }
    if (token.type === 'attribute') return passing.test(token.name) ? everything : { ...token, namespace: null };
    if (token.type === 'pseudo-element') return everything;
    if (token.type !== 'pseudo' || place.test(token.name)) return token;
    if (token.name === 'dir') return running(String(token.data));
    if (!isList(token)) return everything;
    const data = inAnyState(token.data, rule);
    if (token.name !== 'not') return { ...token, data };
    // What is not in a state now may be in it soon.
    return stringify(data) === stringify(token.data) ? token : everything;
  };
  return selector.map((tokens) => tokens.map(loosened));
}

/** Whether a selector is as specific without some of the alternatives. */
const countsAlike = ({ data }: List): boolean =>
  data.every(([token, ...more]) => token?.type === 'tag' && !more.length);

/** What is left of a list: nothing of `:not()`, and of one class in `:where()` that class, where none counts. */
const withList = (tokens: Compound, at: number, list: List, weightless: boolean): Compound => {
  const [only = [], ...more] = list.data;
  if (list.data.length === 0) return withoutGap(tokens, at);
  const isPlain =
    (list.name === 'is' || list.name === 'where') &&
    more.length === 0 &&
    only.every(({ type }) => type === 'attribute');
  return weightless && isPlain ? tokens.toSpliced(at, 1, ...only) : tokens.with(at, list as Selector);
};

/** Leaves out what has no alternatives left. */
const withoutGap = (tokens: Compound, at: number): Compound => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isAlone = (!before || isCombinator(before)) && (!after || isCombinator(after));
  return isAlone ? tokens.with(at, everything) : tokens.toSpliced(at, 1);
};

/** A selector without what only people need. */
const tight = (selector: string): string =>
  selector
    .replaceAll(/ ?([>+~,]) ?/g, '$1')
    .replaceAll(/="([a-z]+(?:-[a-z]+)*)"\]/g, '=$1]')
    .replaceAll(/::(before|after)\b/g, ':$1');

const classIn = (token: Selector): string | undefined =>
  token.type === 'attribute' && token.name === 'class' && token.action === 'element' ? token.value : undefined;

function byName(
  elements: readonly Element[],
  namesOf: (element: Element) => Iterable<string>,
): ReadonlyMap<string, readonly Element[]> {
  const all = new Map<string, Element[]>();
  for (const element of elements) {
    for (const name of namesOf(element)) {
      const known = all.get(name);
      if (known) known.push(element);
      else all.set(name, [element]);
    }
  }
  return all;
}

/** Answers for a page, or for several at once, what a selector can apply to. */
export class Elements {
  readonly #elements: readonly Element[];
  readonly #ofTag: ReadonlyMap<string, readonly Element[]>;
  readonly #ofClass: ReadonlyMap<string, readonly Element[]>;
  readonly #known = new Map<string, boolean>();
  readonly #found = new Map<string, ReadonlySet<Element>>();

  constructor(html: string) {
    this.#elements = selectAll('*', parseDocument(html)) as unknown as Element[];
    this.#ofTag = byName(this.#elements, ({ name }) => [name]);
    this.#ofClass = byName(this.#elements, ({ attribs }) => new Set(attribs.class?.split(/\s+/)));
  }

  /**
   * What of a rule's selectors can apply to an element, each without alternatives that cannot.
   *
   * @param rule The selectors of the rule that this one is in.
   */
  used(selectors: readonly string[], rule?: readonly string[]): string[] {
    const around =
      rule &&
      inAnyState(
        rule.flatMap((each) => parse(each)),
        undefined,
      );
    return selectors.flatMap((text) => {
      const [tokens = []] = parse(text.replaceAll('&', parent));
      const exists = (each: Compound) => this.#hasClasses(each) && this.#exists(inAnyState([each], around));
      if (!exists(tokens)) return [];
      const pruned = this.#pruned(tokens, exists, exists, false);
      return [tight(stringify([pruned]).replaceAll(parent, '&'))];
    });
  }

  /** The elements that selectors can apply to, in any state. */
  all(selectors: readonly string[]): ReadonlySet<Element> {
    const selector = inAnyState(
      selectors.flatMap((each) => parse(each)),
      undefined,
    );
    const text = stringify(selector);
    const known = this.#found.get(text) ?? new Set(this.#matching(selector));
    this.#found.set(text, known);
    return known;
  }

  /** Whether selectors apply to the root of the page, and to nothing else. */
  isRoot(selectors: readonly string[]): boolean {
    const found = [...this.all(selectors)];
    return found.length > 0 && found.every(({ name }) => name === 'html');
  }

  /** Whether the page has the classes that a selector asks for: most are those of other pages. */
  #hasClasses(tokens: Compound): boolean {
    return tokens.every((token) => this.#ofClass.has(classIn(token) ?? '') || classIn(token) === undefined);
  }

  #exists(selector: Alternatives): boolean {
    const text = stringify(selector);
    const known = this.#known.get(text) ?? !this.#matching(selector).next().done;
    this.#known.set(text, known);
    return known;
  }

  *#matching(selector: Alternatives): Generator<Element> {
    for (const tokens of selector) {
      const matches = matcher(stringify([tokens]));
      for (const element of this.#candidates(tokens)) if (matches(element)) yield element;
    }
  }

  /** The elements to look at for a selector: those with a class or a tag that its last part asks for. */
  #candidates(tokens: Compound): readonly Element[] {
    const last = tokens.slice(tokens.findLastIndex(isCombinator) + 1);
    const name = last.map(classIn).find((each) => each !== undefined);
    if (name !== undefined) return this.#ofClass.get(name) ?? [];
    const tag = last.find((token) => token.type === 'tag');
    if (tag) return this.#ofTag.get(tag.name) ?? [];
    const list = last.find((token) => isList(token) && (token.name === 'is' || token.name === 'where')) as
      | List
      | undefined;
    return list ? [...new Set(list.data.flatMap((each) => this.#candidates(each)))] : this.#elements;
  }

  /**
   * A selector without the alternatives that cannot apply.
   *
   * @param holds Whether anything is left for the whole selector with another one in this place.
   * @param exists Whether there is anything at all for a selector.
   * @param weightless Whether specificity does not count here.
   */
  #pruned(tokens: Compound, holds: (tokens: Compound) => boolean, exists: typeof holds, weightless: boolean): Compound {
    let result = tokens;
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const token = tokens[at];
      if (!token || !isList(token)) continue;
      const free = weightless || token.name === 'where';
      const mayGo = free || countsAlike(token);
      const inPlace = (each: Compound) => holds(result.with(at, { ...token, data: [each] } as Selector));
      const fits = token.name === 'not' ? exists : inPlace;
      const data = token.data
        .filter((each) => !mayGo || fits(each))
        .map((each) => this.#pruned(each, fits, exists, free));
      result = withList(result, at, { ...token, data }, weightless);
    }
    return result;
  }
}
