import { isPresent } from '../isPresent.js';
import { settings, type SiteSettings } from './settings.js';

type Props = Record<string, unknown>;
type Component = (props: Props) => unknown;

/** A component that runs where it is called. One of the browser, seen from the server, is a reference with a mark. */
const isComponent = (name: string, value: unknown): value is Component =>
  typeof value === 'function' && /^\p{Lu}/u.test(name) && !('$$typeof' in value);

function boundTo(site: SiteSettings, name: string, component: Component): Component {
  const known = Object.entries(site).filter(([setting, value]) => settings.has(setting) && value !== undefined);
  const bound = (props: Props) => {
    const all = { ...props };
    // The site writes dates as its own language does, and not as one that a component is given.
    const own = isPresent(props['language']) ? 'locale' : undefined;
    for (const [setting, value] of known) if (setting !== own) all[setting] ??= value;
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
 * // On a server, all of them at once.
 * export const { Figure, SiteHeader } = bind(site, cairn);
 *
 * // For the browser, each by itself, so that a bundler leaves out those that no page uses.
 * export const Figure = bind(site, cairn.Figure);
 * export const SiteHeader = bind(site, cairn.SiteHeader);
 * ```
 *
 * @param site The settings. One that is left out, `undefined` or `null` changes nothing.
 * @param components One component, or several by their names, of this package or of your own. What else is among them,
 * such as a function with a small letter or a component of the browser, stays as it is.
 * @returns The same, of the same type. A setting that is given to a component as a prop wins. One that is given a
 * `language` writes dates as that language does, unless it is given a `locale` as well.
 */
/* @__NO_SIDE_EFFECTS__ */
export function bind<Components extends object>(site: SiteSettings, components: Components): Components {
  if (typeof components === 'function') {
    // Minifiers shorten the name of a function, so it says nothing of its kind.
    const { name } = components;
    return isComponent('Component', components)
      ? (boundTo(site, name, components) as object as Components)
      : components;
  }
  const bound = Object.entries(components).map(([name, value]) => [
    name,
    isComponent(name, value) ? boundTo(site, name, value) : value,
  ]);
  return Object.fromEntries(bound) as Components;
}
