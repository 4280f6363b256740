import { isSafeUrl } from './link/url.js';
import { settings } from './site/settings.js';

const objects = new Set(['children', 'dangerouslySetInnerHTML', 'ref', 'style']);

/** Whether a prop is data that came along when an object of a content system was spread: no attribute can hold it. */
const isData = (name: string, value: unknown): boolean =>
  name.startsWith('_') || (typeof value === 'object' && value !== null && !objects.has(name));

/** Whether a button would send its form to an address that runs code, which React 18 writes as it is. */
const isUnsafe = (name: string, value: unknown): boolean =>
  name === 'formAction' && typeof value === 'string' && !isSafeUrl(value);

const isLeftOut = (name: string, value: unknown): boolean =>
  settings.has(name) || isData(name, value) || isUnsafe(name, value);

/**
 * What a component hands on to its element. With `<ArticleSection {...section}>` lists and groups come along that
 * React would print as `[object Object]`; they are left out, and so are the settings of the
 * site, which a component gets whether it uses them or not. Plain attributes stay, whatever they are called.
 */
export function native<Props extends object>(rest: Props): Props {
  for (const name in rest) {
    if (isLeftOut(name, rest[name])) {
      return Object.fromEntries(Object.entries(rest).filter((prop) => !isLeftOut(...prop))) as Props;
    }
  }
  return rest;
}
