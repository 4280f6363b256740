import { create, type ThemeVarsPartial } from 'storybook/theming';

const shared = {
  brandTitle: 'Cairn',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: "'Hanken Grotesk Variable', system-ui, sans-serif",
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  appBorderRadius: 4,
  inputBorderRadius: 4,
} satisfies Partial<ThemeVarsPartial>;

/** Storybook's own frame by day: paper, ink and one green. */
export const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#1f5a45',
  colorSecondary: '#1f5a45',
  appBg: '#f3f2ee',
  appContentBg: '#fbfaf7',
  appPreviewBg: '#fbfaf7',
  appBorderColor: '#d6d3ca',
  textColor: '#1d211e',
  textMutedColor: '#555b56',
  textInverseColor: '#fbfaf7',
  barTextColor: '#4a504b',
  barHoverColor: '#1f5a45',
  barSelectedColor: '#1f5a45',
  barBg: '#fbfaf7',
  buttonBg: '#f3f2ee',
  buttonBorder: '#8b8f88',
  inputBg: '#ffffff',
  inputBorder: '#8b8f88',
  inputTextColor: '#1d211e',
});

/** Storybook's own frame by night. */
export const dark = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#5fb592',
  colorSecondary: '#5fb592',
  appBg: '#161917',
  appContentBg: '#1d211e',
  appPreviewBg: '#1d211e',
  appBorderColor: '#3a403b',
  textColor: '#eceae4',
  textMutedColor: '#b4b8b1',
  textInverseColor: '#161917',
  barTextColor: '#c4c8c1',
  barHoverColor: '#5fb592',
  barSelectedColor: '#5fb592',
  barBg: '#1d211e',
  buttonBg: '#262b27',
  buttonBorder: '#7d837d',
  inputBg: '#262b27',
  inputBorder: '#7d837d',
  inputTextColor: '#eceae4',
});
