import { themeCss, wireframe, type Theme } from '@cairn-ds/brand';

/** Every theme in which the stories are shown and tested. The first is the default. */
export const themes: readonly Theme[] = [wireframe];

/** What a person calls a theme: `Tamarack` for `tamarack`. */
export const titleOf = ({ name }: Theme) => name.charAt(0).toUpperCase() + name.slice(1);

/** The styles of all themes. The first applies to the whole document too. */
export const themeStyles = themes.map((theme, index) => themeCss(theme, { root: index === 0 })).join('');
