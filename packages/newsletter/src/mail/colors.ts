import type { MailColors } from './types.js';

/** Those of the wireframe of `@cairn-ds/brand`, for a clinic that gives none. */
export const plainColors: MailColors = {
  light: {
    paper: '#f5f5f5',
    ink: '#1e1e1e',
    inkMuted: '#525252',
    rule: '#d0d0d0',
    link: '#3a3a3a',
    accent: '#3a3a3a',
    onAccent: '#f7f7f7',
  },
  dark: {
    paper: '#161616',
    ink: '#ededed',
    inkMuted: '#b6b6b6',
    rule: '#3a3a3a',
    link: '#d7d7d7',
    accent: '#d7d7d7',
    onAccent: '#1e1e1e',
  },
};
