import { themeCss, wireframe, type Theme } from '@cairn-ds/brand';
import { declarations, foundation, layers } from '@cairn-ds/tokens';

/** Every theme in which the stories are shown and tested. The first is the default. */
export const themes: readonly Theme[] = [wireframe];

/** What a person calls a theme: `Tamarack` for `tamarack`. */
export const titleOf = ({ name }: Theme) => name.charAt(0).toUpperCase() + name.slice(1);

// The stylesheet of the components brings these too; a page that shows tokens alone loads no component.
const shared = declarations(foundation).map(([property, value]) => `${property}:${value}`);

/** The styles of all themes. The first applies to the whole document too. */
export const themeStyles = [
  `@layer ${layers.tokens}{:root,[data-brand]{${shared.join(';')}}}`,
  ...themes.map((theme, index) => themeCss(theme, { root: index === 0 })),
].join('');
