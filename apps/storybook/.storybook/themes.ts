import { themeCss, wireframe, type Theme } from '@cairn-ds/brand';
import { themes as samples } from '@cairn-ds/samples';
import { declarations, foundation, layers } from '@cairn-ds/tokens';

/** Every theme in which the stories are shown and tested. */
export const themes: readonly Theme[] = [wireframe, ...Object.values(samples)];

/** The theme in which stories are shown until a reader picks another. */
export const firstTheme: Theme = samples.tamarack;

/** What a person calls a theme: `Tamarack` for `tamarack`. */
export const titleOf = ({ name }: Theme) => name.charAt(0).toUpperCase() + name.slice(1);

// The stylesheet of the components brings these too; a page that shows tokens alone loads no component.
const shared = declarations(foundation).map(([property, value]) => `${property}:${value}`);

/** The styles of all themes. Without a choice the document has the one that is no brand. */
export const themeStyles = [
  `@layer ${layers.tokens}{:root,[data-brand]{${shared.join(';')}}}`,
  ...themes.map((theme) => themeCss(theme, { root: theme === wireframe })),
].join('');
