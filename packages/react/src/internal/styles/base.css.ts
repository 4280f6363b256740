import { globalStyle, style } from '@vanilla-extract/css';
import { declarations, foundation, names, vars } from '@cairn-ds/tokens';

import { slots } from './children.js';
import { layers } from './layers.css.js';
import { focusRing, linkFocus, linkHover, linkText, telephone } from './links.js';

/** Container query of a phone whose reader has made the text much larger: nothing fits side by side. */
export const tight = '(max-width: 15rem)';

globalStyle(':root,[data-brand]', {
  '@layer': {
    [layers.tokens]: { vars: Object.fromEntries(declarations(foundation)) },
    // Stones are drawn by grounds, which forced colors would take away.
    [layers.base]: {
      '@media': {
        '(forced-colors: active)': {
          vars: {
            [names.color.stoneOn]: 'CanvasText',
            [names.color.stoneOff]: 'Canvas',
            [names.color.stoneNow]: 'Highlight',
          },
        },
      },
    },
  },
});

/**
 * On the root of every component: the text of the theme, and a small reset of
 * what is inside, in the lowest layer that styles anything.
 */
export const base = style(
  {
    '@layer': {
      [layers.base]: {
        color: vars.color.ink,
        margin: 0,
        fontFamily: vars.font.text,
        fontSize: vars.text.md,
        lineHeight: 1.6,
        overflowWrap: 'break-word',
        // WebKit 2.50 does not survive it in a narrow window: the page ends. It is the engine that does not know the other.
        '@supports': { '(hyphenate-limit-chars: 14)': { textWrap: 'pretty' } },
      },
    },
  },
  'base',
);

globalStyle(`:where(.${base}, .${base} *)`, { '@layer': { [layers.base]: { boxSizing: 'border-box' } } });
globalStyle(`:where(.${base}) :where(h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,blockquote,pre,address,fieldset)`, {
  '@layer': { [layers.base]: { margin: 0 } },
});
// Only a word that is too long for a phone is parted, and never where a browser would part short ones as well.
globalStyle(`:where(.${base}) :where(h1,h2,h3,h4,h5,h6,th)`, {
  '@layer': {
    [layers.base]: {
      // Browsers that know how are asked as well to leave no heading at the foot of a sheet of paper.
      '@supports': {
        '(hyphenate-limit-chars: 14)': { hyphens: 'auto', hyphenateLimitChars: '14 5 5', breakAfter: 'avoid' },
      },
    },
  },
});

// Nobody's picture, frame, field, widget or line of code is wider than its place, and a table that is scrolls by itself.
globalStyle(
  `:where(.${base}) :where(img,svg,video,audio,canvas,iframe,embed,object,input,select,textarea,[style*=width])`,
  {
    '@layer': { [layers.base]: { maxInlineSize: '100%' } },
  },
);
globalStyle(`:where(.${base}) :where(img,video)`, { '@layer': { [layers.base]: { blockSize: 'auto' } } });
globalStyle(`:where(.${base}) :where(table)`, {
  '@layer': {
    [layers.base]: {
      display: 'block',
      inlineSize: 'fit-content',
      maxInlineSize: '100%',
      overflowX: 'auto',
    },
  },
});
// Browsers make it as wide as the widest thing inside.
globalStyle(`:where(.${base}) :where(fieldset)`, { '@layer': { [layers.base]: { minInlineSize: 0 } } });
globalStyle(`:where(.${base}) :where(pre)`, {
  '@layer': { [layers.base]: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } },
});
globalStyle(`:where(.${base}) :where(address, dt)`, {
  '@layer': { [layers.base]: { fontStyle: 'normal', fontWeight: 'inherit' } },
});

// Orca reads a description only from its first words on: not a date, a list or a paragraph that is all there is. So a
// sign of no width comes first, out of the flow.
globalStyle(`:where(.${base}) :where(dd)::before`, {
  '@layer': { [layers.base]: { content: '"\\2060"', position: 'absolute' } },
});

// A reset may have made plain text of these.
globalStyle(`:where(.${base}) :where(b,strong)`, { '@layer': { [layers.base]: { fontWeight: 'bolder' } } });
globalStyle(`:where(.${base}) :where(em,i,cite,dfn,var)`, { '@layer': { [layers.base]: { fontStyle: 'italic' } } });

/** A link in text. Inside of a component every link is one. */
export const link = style({}, 'link');
/** A telephone number, be it a link or not. */
export const digits = style({}, 'digits');

// Links and focus look the same everywhere, in what an editor writes too; a component changes what it must.
const links = `.${base} a, .${link}`;
globalStyle(`:where(${links})`, { '@layer': { [layers.base]: linkText } });
const numbers = `:where(.${base} a[href^='tel:'], .${digits})`;
globalStyle(numbers, { '@layer': { [layers.base]: telephone } });
// In one piece; but no line of such a page may hold all of a longer one.
globalStyle(`:where(.${digits})`, {
  '@layer': { [layers.base]: { whiteSpace: 'nowrap', '@container': { [tight]: { whiteSpace: 'normal' } } } },
});
/** What does not fit at the end of a line stands whole on the next one, and breaks only where that is too short. */
export const unbroken = style({}, 'unbroken');
// A link that an editor wrote dials by a number, or by more words than a line may hold.
const whole = `time, .${unbroken}, a[href^='tel:+']:not(.${digits})`;
globalStyle(`:where(.${base}) :where(${whole})`, {
  '@layer': { [layers.base]: { display: 'inline-block', maxInlineSize: '100%' } },
});
globalStyle(`:where(${links}):where(:hover)`, { '@layer': { [layers.base]: linkHover } });
globalStyle(`:where(${links}):where(:focus-visible)`, { '@layer': { [layers.base]: linkFocus } });
globalStyle(`:where(.${base}, .${base} *, .${link}):where(:focus-visible)`, {
  '@layer': { [layers.base]: focusRing },
});
// Of a line of words it is the box, since a grid would set each piece of it in a row of its own.
globalStyle(`:where(.${base}) :where(${slots}):has(> :not(a, b, strong, em, i, code, span))`, {
  '@layer': { [layers.base]: { display: 'contents' } },
});
// Above whatever else a rule of ours says of how it is shown. What a search may find is not hidden in this way.
globalStyle(`:is(.${base}, .${base} *)[hidden]:not([hidden=until-found])`, {
  '@layer': { [layers.components]: { display: 'none' } },
});
