import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, shared } from '../../internal/styles/rules.js';

const ground = '--cairn-button-ground';
const ink = '--cairn-button-ink';

// Shared, because CallToActionPhone has buttons of its own looks.
export const root = shared.rule(
  'root',
  {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '.6rem',
    textAlign: 'center',
    justifySelf: 'start',
    minBlockSize: '3.25rem',
    fontWeight: 650,
    cursor: 'pointer',
    padding: '.6rem min(1.5rem, 5cqi)',
    border: '2px solid transparent',
    borderRadius: vars.radius.control,
    background: `var(${ground})`,
    color: `var(${ink})`,
    fontFamily: vars.font.text,
    fontSize: vars.text.md,
    lineHeight: 1.2,
    textDecorationLine: 'none',
    // Or text right in a row of boxes would never be narrower than its longest word.
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    selectors: {
      '&:is(:disabled, [aria-disabled=true])': {
        opacity: 0.55,
        cursor: 'not-allowed',
        textDecorationLine: 'none',
      },
    },
    // Paper may come without grounds, and light words on none cannot be read.
    '@media': { print: { borderColor: 'currentColor', background: 'none', color: vars.color.ink } },
  },
  base,
);

const colors = (background: string, color: string) => ({ vars: { [ground]: background, [ink]: color } });

export const primary = rule('primary', colors(vars.color.ink, vars.color.paper));
export const call = rule('call', colors(vars.color.accent, vars.color.onAccent));
export const plate = rule('plate', colors(vars.color.plateAction, vars.color.onPlateAction));
