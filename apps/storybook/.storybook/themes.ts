import { brandCss, defineBrand, type Brand, type BrandInput } from '@cairn-ds/brand';
import meridian from '@cairn-ds/samples/brands/meridian.brand.json' with { type: 'json' };
import rosefield from '@cairn-ds/samples/brands/rosefield.brand.json' with { type: 'json' };
import tamarack from '@cairn-ds/samples/brands/tamarack.brand.json' with { type: 'json' };
import wireframe from '@cairn-ds/samples/brands/wireframe.brand.json' with { type: 'json' };
import { declarations, foundation, layers } from '@cairn-ds/tokens';

// The compiler widens what a file of JSON holds; `defineBrand` checks it.
const brandOf = (file: { name: string }) => defineBrand(file as BrandInput);

/** The theme that is no brand. */
const plain = brandOf(wireframe);

/** The theme in which stories are shown until a reader picks another. */
export const firstTheme: Brand = brandOf(tamarack);

/** Every theme in which the stories are shown and tested. */
export const themes: readonly Brand[] = [plain, firstTheme, brandOf(meridian), brandOf(rosefield)];

/** What a person calls a theme: `Tamarack` for `tamarack`. */
export const titleOf = ({ name }: { name: string }) => name.charAt(0).toUpperCase() + name.slice(1);

// The stylesheet of the components brings these too; a page that shows tokens alone loads no component.
const shared = declarations(foundation).map(([property, value]) => `${property}:${value}`);

/** The styles of all themes. Without a choice the document has the one that is no brand. */
export const themeStyles = [
  `@layer ${layers.tokens}{:root,[data-brand]{${shared.join(';')}}}`,
  ...themes.map((theme) => brandCss(theme, { root: theme === plain })),
].join('');
