import type { MailColors, MailPalette } from './types.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, also in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const fonts = 'font-family:-apple-system,BlinkMacSystemFont,Segoe UI,Helvetica,Arial,sans-serif';

/** Shapes stand on each element. Colors do not, of borders neither: there they would win over the dark ones of the sheet. */
export const shapes = {
  page: `margin:0 auto;max-width:34em;padding:32px 20px;${fonts};font-size:17px;line-height:1.5`,
  heading: 'margin:0 0 16px;font-size:26px;line-height:1.2',
  text: 'margin:0 0 16px',
  // A program that drops the sheet shows a link in a frame.
  button:
    'display:inline-block;padding:14px 24px;border-width:2px;border-style:solid;border-radius:6px;font-weight:bold',
  link: 'overflow-wrap:anywhere',
  quote: 'margin:0 0 16px;padding:0 0 0 14px;border-width:0 0 0 3px;border-style:solid',
  foot: 'margin:32px 0 0;padding:16px 0 0;border-width:1px 0 0;border-style:solid;font-size:15px',
} as const;

const sheet = ({ paper, ink, inkMuted, rule, link, accent, onAccent }: MailPalette): string =>
  [
    `.body{background-color:${paper}}`,
    `.page,.heading{color:${ink}}`,
    `.button{background-color:${accent};border-color:${accent};color:${onAccent};text-decoration:none}`,
    `.link{color:${link}}`,
    `.quote{border-color:${rule}}`,
    `.foot{border-color:${rule};color:${inkMuted}}`,
  ].join('');

interface Frame {
  language: string;
  title: string;
  colors: MailColors;
  /** Markup, one block after the other. */
  content: readonly string[];
}

/**
 * A whole mail in HTML that needs nothing from elsewhere: no picture, no font, no script. It has no tables, so that it reads
 * in order and as large as the reader likes.
 */
export const frame = ({ language, title, colors, content }: Frame): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<style>${sheet(colors.light)}</style>`,
    // Apart from the other, since a program that does not know the query may drop the whole sheet that it is in.
    `<style>@media (prefers-color-scheme:dark){${sheet(colors.dark)}}</style>`,
    '</head>',
    '<body class="body" style="margin:0;padding:0">',
    `<div class="page" style="${shapes.page}">`,
    ...content,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
