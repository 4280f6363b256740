import { settings, type SiteSettings } from './settings.js';

type Props = Record<string, unknown>;
type Component = (props: Props) => unknown;

/** A component that runs where it is called. One of the browser, seen from the server, is a reference with a mark. */
const isComponent = (name: string, value: unknown): value is Component =>
  typeof value === 'function' && /^\p{Lu}/u.test(name) && !('$$typeof' in value);

function boundTo(known: readonly (readonly [string, unknown])[], name: string, component: Component): Component {
  const bound = (props: Props) => {
    const all = { ...props };
    for (const [setting, value] of known) all[setting] ??= value;
    return component(all);
  };
  return Object.defineProperty(bound, 'name', { value: name });
}

/**
 * Gives components what a site says once: its link and image component, its language, region and time zone.
 *
 * ```ts
 * import * as cairn from '@cairn-ds/react';
 *
 * export const { Figure, SiteHeader } = bind({ link: Link, language: 'es' }, cairn);
 * ```
 *
 * @param site The settings. One that is left out, `undefined` or `null` changes nothing.
 * @param components Components by their names, of this package or of your own. What else is among them, such as a
 * function with a small letter or a component of the browser, stays as it is.
 * @returns The same names with the same types. A setting that is given to a component as a prop wins.
 */
/* @__NO_SIDE_EFFECTS__ */
export function bind<Components extends object>(site: SiteSettings, components: Components): Components {
  const known = Object.entries(site).filter(
    ([name, value]) => settings.has(name) && value !== null && value !== undefined,
  );
  const bound = Object.entries(components).map(([name, value]) => [
    name,
    isComponent(name, value) ? boundTo(known, name, value) : value,
  ]);
  return Object.fromEntries(bound) as Components;
}
