import type { BrandInput } from '@cairn-ds/brand';
import type { ThemeColors } from '@cairn-ds/tokens';

/** The roles that the sheet shows, in the order of the colors below. */
const roles = [
  'paper',
  'tint',
  'ink',
  'inkMuted',
  'link',
  'accent',
  'onAccent',
  'plate',
  'onPlate',
  'onPlateMuted',
  'plateRule',
  'plateAction',
  'onPlateAction',
  'error',
  'stoneOn',
  'stoneNow',
  'stoneOff',
] as const satisfies (keyof ThemeColors)[];

export type Shown = Record<(typeof roles)[number], string>;

interface Before {
  title: string;
  colors: BrandInput['colors'];
  /** What was wrong with the theme. */
  wrong: string;
  /** The colors that were derived before colors were proved to be told apart, as they were. */
  light: string;
  dark: string;
}

/** Brands that are hard to derive a theme from. */
const brands: Before[] = [
  {
    title: 'Blue',
    colors: { primary: '#117aca' },
    wrong: 'A white number stood above near-black text, on one plate.',
    light:
      'f0f5fa deebf9 151f29 495460 006cb8 117aca ffffff 117aca ffffff 000612 004e87 ffffff 151f29 9c2418 151f29 117aca bbcee3',
    dark: '10171e 182939 e9eef4 aab7c5 95c8fb 7bbdfe 151f29 003f6e f4f7fb c0d9f3 346a9c f4f7fb 151f29 ffb1a4 e9eef4 65b4ff 2e4358',
  },
  {
    title: 'Red',
    colors: { primary: '#e60012' },
    wrong: 'At night an error had the color of a link. By day they were hard to tell apart.',
    light:
      'faf3f1 fee2dd 281917 5f4e4b d40010 e60012 ffffff e60012 ffffff fff6f4 ff7a6c ffffff 281917 9c2418 281917 e60012 eac1ba',
    dark: '1e1311 3c1d1a f4ebea c5b0ad f7ada2 f89a8e 281917 780005 fbf5f4 f2cbc6 aa3b33 fbf5f4 281917 ffb1a4 f4ebea ff8577 593732',
  },
  {
    title: 'Pale grey',
    colors: { primary: '#e8e8e8' },
    wrong: 'The button that calls had 1.1:1 to the page: it was not there. Nor was the plate.',
    light:
      'f4f4f4 e9e9e9 1e1e1e 525252 696969 e8e8e8 1e1e1e e8e8e8 1e1e1e 3a3a3a b7b7b7 1e1e1e f7f7f7 9c2418 858585 1e1e1e cccccc',
    dark: '161616 272727 ededed b6b6b6 e8e8e8 e8e8e8 1e1e1e 3d3d3d f7f7f7 d6d6d6 666666 f7f7f7 1e1e1e ffb1a4 ababab ededed 414141',
  },
  {
    title: 'Pure red',
    colors: { primary: '#ff0000' },
    wrong: 'Black text on red, since it has the higher ratio. White is read far better.',
    light:
      'faf3f1 ffe2dc 281917 5f4e4b d40000 ff0000 000000 ff0000 000000 290e0b b10000 000000 fbf5f4 9c2418 281917 ff0000 ebc1b8',
    dark: '1e1311 3b1d19 f4ebea c5b0ad f7ada1 ff0000 000000 780000 fbf5f4 f2cbc5 aa3b30 fbf5f4 281917 ffb1a4 f4ebea ff8575 593731',
  },
  {
    title: 'Yellow',
    colors: { primary: '#ffd400' },
    wrong: 'Text turned olive by day, and the plate at night, where nothing yellow was left on it.',
    light:
      'f6f4ef efe9d7 211d10 575344 7e6700 ffd400 211d10 ffd400 211d10 423a1e c7a500 211d10 f8f7f2 9c2418 211d10 9f8300 d5ccb1',
    dark: '19160d 2e270a efede6 bbb6a5 ffd400 ffd400 211d10 4a3c00 f8f7f2 ded6bb 746531 f8f7f2 211d10 ffb1a4 efede6 ffd400 4a4120',
  },
  {
    title: 'Orange',
    colors: { primary: '#ff7900' },
    wrong: 'At night the plate was brown, with a white button that nobody knew as the brand’s.',
    light:
      'f9f3f0 f9e5da 271a13 5e4f47 aa4f00 ff7900 271a13 ff7900 271a13 4b3123 bb5700 271a13 faf6f3 9c2418 271a13 d66500 e2c5b5',
    dark: '1d140f 3a2011 f3ece8 c3b2a8 ff7900 ff7900 271a13 632b00 faf6f3 efcebc 915530 faf6f3 271a13 ffb1a4 f3ece8 ff7900 573928',
  },
  {
    title: 'Neon green',
    colors: { primary: '#39ff14' },
    wrong: 'At night nothing on the plate was neon. Errors and links were one color to people who do not see red.',
    light:
      'f2f6f1 ddf0d9 172116 4b564a 137b00 39ff14 172116 39ff14 172116 2d412a 25c700 172116 f5f8f4 9c2418 172116 1b9c00 bad6b4',
    dark: '111811 192d16 eaefe9 aebaac 39ff14 39ff14 172116 084b00 f5f8f4 c6dec2 3a7632 f5f8f4 172116 ffb1a4 eaefe9 39ff14 32482f',
  },
  {
    title: 'Maroon',
    colors: { primary: '#8b1a1a' },
    wrong: 'An error was the color of a link, by day and at night.',
    light:
      'faf2f2 f9e4e2 281918 5f4e4b 8b1a1a 8b1a1a fbf5f5 8b1a1a fbf5f5 f2cbc6 be4c45 fbf5f5 281918 9c2418 281918 8b1a1a e2c4c1',
    dark: '1e1312 37201d f4ebea c5b0ae f8aca4 f89a90 281918 730f11 fbf5f5 f2cbc6 a4413b fbf5f5 281918 ffb1a4 f4ebea fe857a 563834',
  },
  {
    title: 'Black',
    colors: { primary: '#111111' },
    wrong: 'At night the plate was the page. The current stone looked like those before it.',
    light:
      'f4f4f4 e9e9e9 1e1e1e 525252 111111 111111 f7f7f7 111111 f7f7f7 d6d6d6 353535 f7f7f7 1e1e1e 9c2418 111111 1e1e1e cccccc',
    dark: '161616 272727 ededed b6b6b6 d7d7d7 d7d7d7 1e1e1e 111111 f7f7f7 d6d6d6 353535 f7f7f7 1e1e1e ffb1a4 ababab ededed 414141',
  },
  {
    title: 'Pale pink',
    colors: { primary: '#ffc0cb' },
    wrong: 'The button that calls had 1.4:1 to the page, and little color to be seen by.',
    light:
      'faf2f3 f4e5e7 28191c 5f4d50 905964 ffc0cb 28191c ffc0cb 28191c 4b3337 cd919c 28191c fbf5f6 9c2418 28191c af7681 dcc6c9',
    dark: '1d1315 2f2426 f4ebec c4b0b3 ffc0cb ffc0cb 28191c 5a2d37 fbf5f6 ebcdd2 87565f fbf5f6 28191c ffb1a4 f4ebec ffc0cb 4c3c3f',
  },
  {
    title: 'Green',
    colors: { primary: '#00a651' },
    wrong: 'Near-black text on green: enough for a ratio, too little for an eye.',
    light:
      'f1f6f2 deefe1 152118 49574c 007b3b 00a651 152118 00a651 152118 162f1d 007236 152118 f4f8f5 9c2418 152118 009b4b bbd4bf',
    dark: '101812 162d1c e9efea abbaae 00a651 00a651 152118 004b21 f4f8f5 c1dfc7 367649 f4f8f5 152118 ffb1a4 e9efea 46cb74 2c4933',
  },
  {
    title: 'Navy and gold',
    colors: { primary: '#0b2545', accent: '#f4c430' },
    wrong: 'At night the plate sank into the page. By day the current stone was olive.',
    light:
      'f1f5fa e6eaed 161e29 4a5360 0b2545 f4c430 161e29 0b2545 f4f7fb c7d7ed 324d70 f4c430 161e29 9c2418 0b2545 a58100 c7cdd1',
    dark: '11161e 222830 e9eef4 acb7c5 a6c5ee f4c430 161e29 0b2545 f4f7fb c7d7ed 324d70 f4c430 161e29 ffb1a4 b7c4d4 f4c430 3a424c',
  },
];

const shown = (colors: string): Shown => {
  const each = colors.split(' ');
  return Object.fromEntries(roles.map((role, index) => [role, `#${each[index]}`])) as Shown;
};

export const before = brands.map(({ light, dark, ...brand }) => ({ ...brand, light: shown(light), dark: shown(dark) }));
