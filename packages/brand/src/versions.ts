/** One of the four versions of a theme. */
export interface Version {
  mode: 'light' | 'dark';
  contrast: 'standard' | 'more';
}

/** The four versions of a theme, in the order of the proof. */
export const versions = {
  light: { mode: 'light', contrast: 'standard' },
  dark: { mode: 'dark', contrast: 'standard' },
  lightMore: { mode: 'light', contrast: 'more' },
  darkMore: { mode: 'dark', contrast: 'more' },
} as const satisfies Record<string, Version>;

export type VersionName = keyof typeof versions;

export const versionNames = Object.keys(versions) as VersionName[];

/** What WCAG 2.2 asks: level AA in the standard versions, AAA for text in more contrast. */
export const needs = {
  standard: { text: 4.5, graphic: 3 },
  more: { text: 7, graphic: 4.5 },
} as const;
