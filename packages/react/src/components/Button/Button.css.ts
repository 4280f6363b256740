import { styleVariants, type ComplexStyleRule } from '@vanilla-extract/css';
import { vars } from '@cairn-ds/tokens';

import { layers } from '../../styles/layers.css.js';
import { rule } from '../../styles/rules.js';
import { focusable } from '../../styles/shared.css.js';

const ground = '--cairn-button-ground';
const ink = '--cairn-button-ink';

export const button = rule(
  {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '.6rem',
    minBlockSize: '3.25rem',
    padding: '.6rem 1.5rem',
    border: '2px solid transparent',
    borderRadius: vars.radius.control,
    background: `var(${ground})`,
    color: `var(${ink})`,
    fontFamily: vars.font.text,
    fontSize: vars.text.md,
    fontWeight: 650,
    lineHeight: 1.2,
    textAlign: 'center',
    // Text that dials is kept on one line elsewhere. Here it has to fit.
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    textDecoration: 'none',
    cursor: 'pointer',
    ':hover': { textDecoration: 'underline', textDecorationThickness: '.14em', textUnderlineOffset: '.22em' },
    ':active': { translate: '0 1px' },
    selectors: {
      '&:disabled, &[aria-disabled=true]': {
        opacity: 0.55,
        cursor: 'not-allowed',
        textDecoration: 'none',
        translate: 'none',
      },
    },
    // Paper may come without grounds, and light words on none cannot be read.
    '@media': { print: { borderColor: 'currentColor', background: 'none', color: vars.color.ink } },
  },
  focusable,
);

const colors = (background: string, color: string): ComplexStyleRule => ({
  '@layer': { [layers.components]: { vars: { [ground]: background, [ink]: color } } },
});

export const variant = styleVariants({
  primary: colors(vars.color.ink, vars.color.paper),
  call: colors(vars.color.accent, vars.color.onAccent),
  plate: colors(vars.color.plateAction, vars.color.onPlateAction),
});
