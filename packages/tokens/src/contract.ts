/**
 * Every CSS custom property that a brand gives a value to, grouped by purpose.
 * The value of each leaf says what the property is for; its name is derived
 * from the path: `color.inkMuted` is `--cairn-color-ink-muted`.
 */
export const themeContract = {
  color: {
    paper: 'Background of the page.',
    surface: 'Background of form fields, menus and the call bar, one step off the paper.',
    tint: 'Background of quiet panels: takeaways, the current row, the newsletter.',
    ink: 'Text and heavy rules on paper, surface and tint.',
    inkMuted: 'Secondary text on paper, surface and tint.',
    rule: 'Hairlines between things. Decorative: meaning never rests on it.',
    edge: 'Borders of form fields and other controls.',
    primary: 'Icons and signs on paper, surface and tint.',
    numeral: 'Large quiet numerals beside a list.',
    link: 'Text links on paper, surface and tint.',
    accent: 'Background of the button that calls.',
    onAccent: 'Text on the accent.',
    plate: 'Background of the one filled block, the call plate.',
    onPlate: 'Text on the plate.',
    onPlateMuted: 'Secondary text on the plate.',
    plateRule: 'Hairlines on the plate.',
    plateAction: 'Background of the button on the plate.',
    onPlateAction: 'Text of the button on the plate.',
    header: 'Background of the site header.',
    onHeader: 'Text and links on the header.',
    headerRule: 'The rule under the header.',
    footer: 'Background of the site footer.',
    onFooter: 'Text and links on the footer.',
    onFooterMuted: 'Secondary text on the footer.',
    footerRule: 'Hairlines on the footer.',
    stoneOff: 'A stone not yet reached.',
    stoneOn: 'A stone reached, and every stone that counts something.',
    stoneNow: 'The stone of the current section.',
    error: 'Text and border of errors, on paper, surface and tint.',
    onError: 'Ink of the sign inside an error mark.',
  },
  font: {
    heading: 'Family of headings, with fallbacks.',
    text: 'Family of everything else, with fallbacks.',
  },
  weight: {
    heading: 'Weight of large headings.',
    headingSmall: 'Weight of small headings.',
  },
  type: {
    headingTracking: 'Letter spacing of headings, in em.',
    headingLeading: 'Line height of large headings.',
    headingScale: 'Multiplies heading sizes, to even out families.',
    textScale: 'Multiplies text sizes, to even out families.',
  },
  radius: {
    card: 'Corner of panels.',
    media: 'Corner of pictures.',
    control: 'Corner of buttons and fields.',
    stone: 'Shape of a stone, as a full `border-radius` value.',
  },
  line: { heavy: 'Thickness of heavy rules.' },
  density: 'Multiplies vertical space: 1 is even, below is tighter, above is roomier.',
  media: { filter: 'Filter over pictures, `none` for most brands.' },
} as const;

/** Values that all brands share. Some follow the brand's scale and density. */
export const foundation = {
  space: {
    '2xs': '.25rem',
    xs: '.5rem',
    sm: '.75rem',
    md: '1rem',
    lg: '1.5rem',
    xl: '2rem',
    '2xl': '3rem',
    '3xl': '4rem',
    '4xl': '6rem',
    section: 'calc(clamp(3.5rem,2.4rem + 3.6vw,6rem)*var(--cairn-density))',
    gutter: 'clamp(1rem,.7rem + 1vw,1.5rem)',
    page: 'min(clamp(1.25rem,.4rem + 3.4vw,3rem),6.25cqi)',
  },
  // From `lg` on, sizes follow the room where a reader has made text so large that words would not fit; they stay as large as the text.
  text: {
    xs: '.9375rem',
    sm: 'clamp(1rem,.98rem + .1vw,1.0625rem)',
    md: 'calc(clamp(1.125rem,1.09rem + .17vw,1.1875rem)*var(--cairn-type-text-scale))',
    lg: 'clamp(var(--cairn-text-md),clamp(1.25rem,1.18rem + .36vw,1.4375rem),9.5cqi)',
    xl: 'clamp(var(--cairn-text-md),clamp(1.375rem,1.28rem + .5vw,1.6875rem)*var(--cairn-type-heading-scale),9.5cqi)',
    '2xl': 'clamp(var(--cairn-text-md),clamp(1.75rem,1.5rem + 1.2vw,2.5rem)*var(--cairn-type-heading-scale),11cqi)',
    '3xl':
      'clamp(var(--cairn-text-md),clamp(2.375rem,1.55rem + 3.6vw,4.75rem)*var(--cairn-type-heading-scale),12.5cqi)',
    call: 'clamp(2rem,.55rem + 7.3vw,5.25rem)',
  },
  measure: { text: '37.5rem', page: '82rem' },
  focus: { line: '#10120f', halo: '#fff', width: '3px' },
} as const;

type Names<T> = { readonly [K in keyof T]: T[K] extends string ? string : Names<T[K]> };
type Values<T> = { [K in keyof T]: T[K] extends string ? string : Values<T[K]> };

/** The values that a theme has to give: a missing or unknown one is a compile error. */
export type ThemeValues = Values<typeof themeContract>;
/** A theme's colours, which differ between light and dark. */
export type ThemeColors = ThemeValues['color'];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function derive<T extends object>(tree: T, path: string, name: (property: string) => string): Names<T> {
  const entries = Object.entries(tree).map(([key, value]: [string, unknown]) => {
    const property = `${path}-${kebab(key)}`;
    return [key, typeof value === 'object' && value ? derive(value, property, name) : name(property)];
  });
  return Object.fromEntries(entries) as Names<T>;
}

const contract = { ...themeContract, ...foundation };

/** The name of every custom property: `names.color.ink` is `--cairn-color-ink`. */
export const names = derive(contract, '--cairn', (property) => property);

/** The use of every custom property: `vars.color.ink` is `var(--cairn-color-ink)`. */
export const vars = derive(contract, '--cairn', (property) => `var(${property})`);
