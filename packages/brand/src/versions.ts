/** One of the four versions of a theme. */
export interface Version {
  colorScheme: 'light' | 'dark';
  contrast: 'standard' | 'more';
}

/** The four versions of a theme, in the order of the proof. */
export const versions = {
  light: { colorScheme: 'light', contrast: 'standard' },
  dark: { colorScheme: 'dark', contrast: 'standard' },
  lightMore: { colorScheme: 'light', contrast: 'more' },
  darkMore: { colorScheme: 'dark', contrast: 'more' },
} as const satisfies Record<string, Version>;

export type VersionName = keyof typeof versions;

export const versionNames = Object.keys(versions) as VersionName[];

/** What WCAG 2.2 asks: level AA in the standard versions, AAA for text in more contrast. */
export const needs = {
  standard: { text: 4.5, graphic: 3 },
  more: { text: 7, graphic: 4.5 },
} as const;

/**
 * How far apart two colors look at the least (CIEDE2000) that have to be told
 * apart. From Stone, Szafir and Setlur, "An Engineering Model for Color Difference
 * as a Function of Size" (2014): all people tell words of a third of a degree from
 * a difference of 15 in lightness, areas of two degrees from one of 11 to 13, and a
 * button of 48 px from one of 16 in color alone; half of people need half of it.
 */
export const apart = { text: 15, textWithoutCones: 5, area: 12, control: 16 } as const;
