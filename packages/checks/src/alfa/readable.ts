import type { Rule, Sheet } from '@siteimprove/alfa-dom';

type Rules = Sheet.JSON['rules'];

/** What holds for some elements only. */
interface Conditions {
  /** The mark of each container query. */
  containers: Map<CSSContainerRule, string>;
  /** Whether some elements are shown in dark colors; they have the mark `dark`. */
  dark: boolean;
}

/**
 * Gives the style sheets of the document as Alfa can read them, so that each element has the same styles as in the browser.
 * Alfa knows layers and selectors. What it does not know is settled here: conditions (of media, of what is supported, of
 * containers), rules inside of rules, `light-dark()`. Where a condition holds for some elements only, they are marked with
 * it in the attribute `data-checked`.
 */
function readableSheets(): Sheet.JSON[] {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter(
    ({ disabled, media }) => !disabled && matchMedia(media.mediaText).matches,
  );
  const conditions = markConditions(sheets);
  return sheets.map(({ cssRules }) => ({
    rules: [...cssRules].flatMap((rule) => readRule(rule, '', [], conditions)),
    disabled: false,
    condition: null,
  }));
}

/** Asks the browser for which elements each condition holds, and marks them. */
function markConditions(sheets: CSSStyleSheet[]): Conditions {
  const containers = new Map<CSSContainerRule, string>();
  for (const rule of sheets.flatMap(({ cssRules }) => containerRules(cssRules))) {
    const name = `c${containers.size}`;
    const property = { name: `--checked-${name}`, syntax: '<integer>', inherits: false, initialValue: '0' };
    // It is known already where the document is read again.
    if (!getComputedStyle(document.documentElement).getPropertyValue(property.name)) CSS.registerProperty(property);
    rule.insertRule(`* { ${property.name}: 1 }`);
    containers.set(rule, name);
  }

  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  let dark = false;
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const marks = [...containers.values()].filter((name) => style.getPropertyValue(`--checked-${name}`) === '1');
    const { colorScheme } = style;
    if (colorScheme.includes('dark') && (prefersDark || !colorScheme.includes('light'))) {
      dark = true;
      marks.push('dark');
    }
    if (marks.length > 0) element.setAttribute('data-checked', marks.join(' '));
  }
  for (const rule of containers.keys()) rule.deleteRule(0);
  return { containers, dark };
}

function containerRules(rules: CSSRuleList): CSSContainerRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSContainerRule ? [rule] : []),
    ...('cssRules' in rule && rule.cssRules instanceof CSSRuleList ? containerRules(rule.cssRules) : []),
  ]);
}

/** A rule with what is inside of it. It stands in the rule with the selector `parent`, and holds for what has the `marks`. */
function readRule(rule: CSSRule, parent: string, marks: string[], conditions: Conditions): Rules {
  const inside = (rules: CSSRuleList, selector = parent, holding = marks) =>
    [...rules].flatMap((one) => readRule(one, selector, holding, conditions));

  if (rule instanceof CSSStyleRule) {
    const selector = parent ? rule.selectorText.replaceAll('&', `:is(${parent})`) : rule.selectorText;
    return [...styleRules(selector, rule.style, marks, conditions), ...inside(rule.cssRules, selector)];
  }
  if (rule instanceof CSSNestedDeclarations) return styleRules(parent, rule.style, marks, conditions);
  if (rule instanceof CSSLayerBlockRule)
    return [{ type: 'layer-block', layer: rule.name, rules: inside(rule.cssRules) }];
  if (rule instanceof CSSLayerStatementRule) return [{ type: 'layer-statement', layers: [...rule.nameList] }];
  if (rule instanceof CSSMediaRule) return matchMedia(rule.conditionText).matches ? inside(rule.cssRules) : [];
  if (rule instanceof CSSSupportsRule) return CSS.supports(rule.conditionText) ? inside(rule.cssRules) : [];
  if (rule instanceof CSSContainerRule)
    return inside(rule.cssRules, parent, [...marks, conditions.containers.get(rule) ?? '']);
  // They style no element by themselves.
  if (rule instanceof CSSFontFaceRule || rule instanceof CSSKeyframesRule || rule instanceof CSSPageRule) return [];
  throw new Error(`Nothing says how Alfa can read ${rule.cssText.slice(0, 80)}`);
}

/** The declarations of a rule, twice where they are others for what is dark. */
function styleRules(selector: string, { cssText }: CSSStyleDeclaration, marks: string[], { dark }: Conditions): Rules {
  if (!cssText) return [];
  const rules: Rule.Style.JSON[] = [{ type: 'style', selector: marked(selector, marks), style: inScheme(cssText, 0) }];
  if (dark && cssText.includes('light-dark('))
    rules.push({ type: 'style', selector: marked(selector, [...marks, 'dark']), style: inScheme(cssText, 1) });
  return rules;
}

/** A selector of those of its elements that have each of the marks, as specific as before. */
function marked(selector: string, marks: string[]): string {
  const condition = marks.map((name) => `:where([data-checked~="${name}"])`).join('');
  return partsOf(selector)
    .map((part) => part.replace(/(?=::[\w-]+$)|$/, condition))
    .join(',');
}

/** A text with the first, light, or the second, dark, of the values of each `light-dark()`. */
function inScheme(text: string, index: 0 | 1): string {
  const opening = 'light-dark(';
  const start = text.indexOf(opening);
  if (start === -1) return text;
  let end = start + opening.length;
  for (let depth = 1; depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  const value = partsOf(text.slice(start + opening.length, end - 1))[index];
  return inScheme(text.slice(0, start) + value + text.slice(end), index);
}

/** The parts of a text between its own commas, not those in brackets or in quotes. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"])*"|\\.|[^]/g)) {
    if (token === '(' || token === '[') depth++;
    if (token === ')' || token === ']') depth--;
    if (token === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim());
}

/** The source of all of it, to be run in the browser, where `readableSheets()` then is there. */
export const readable = [
  readableSheets,
  markConditions,
  containerRules,
  readRule,
  styleRules,
  marked,
  inScheme,
  partsOf,
].join('\n');
