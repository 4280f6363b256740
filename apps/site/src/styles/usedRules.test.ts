import { expect, test } from 'vitest';

import { usedRules } from './usedRules.ts';

const page =
  '<html data-brand="tamarack"><p class="cairn-Lead other" style="inset:var(--cairn-share)">Hello <a href="#">you</a></p></html>';

test('a rule stays that an element can have, and goes with a class or an element that is not there', () => {
  const css = '.cairn-Lead{margin:0}.cairn-Card{margin:1px}.cairn-Lead>h2{margin:2px}p,.cairn-Card{margin:3px}';
  expect(usedRules(css, page)).toBe('.cairn-Lead{margin:0}p{margin:3px}');
});

test('states come and go, so rules for them stay', () => {
  const css =
    '.cairn-Lead:hover{margin:0}.cairn-Lead[aria-current]{margin:1px}.cairn-Lead:not(:focus){margin:2px}' +
    '.cairn-Lead:has([aria-invalid=true]){margin:3px}[open]>a:after{margin:4px}p[data-state=sent]{margin:5px}';
  expect(usedRules(css, page)).toBe(css);
});

test('of a choice stays what can apply', () => {
  const css = ':where(.cairn-Card,p){margin:0}:is(h1,p){margin:1px}.other :where(a,h2):where(:hover){margin:2px}';
  expect(usedRules(css, page)).toBe(':where(p){margin:0}:is(p){margin:1px}.other :where(a):where(:hover){margin:2px}');
});

test('a choice of one is none, where nothing counts', () => {
  expect(usedRules(':where(:is(.cairn-Lead,.cairn-Card)>a){margin:0}', page)).toBe(':where(.cairn-Lead>a){margin:0}');
});

test('a choice stays whole where leaving a part out would count less', () => {
  const css = '.cairn-Lead:is(.cairn-Card,a,p){margin:0}';
  expect(usedRules(css, page)).toBe(css);
});

test('what a rule is not for goes when it is not there', () => {
  expect(usedRules(':where(p:not(.cairn-Card)){margin:0}:where(.other>:not(.cairn-Card)){margin:1px}', page)).toBe(
    ':where(p){margin:0}:where(.other>*){margin:1px}',
  );
});

test('rules inside a rule stay for what it applies to', () => {
  const css = '.cairn-Lead{&:where(p){margin:0}&:where(a){margin:1px}}.cairn-Card{&:where(p){margin:2px}}';
  expect(usedRules(css, page)).toBe('.cairn-Lead{&:where(p){margin:0}}');
});

test('a color scheme that no part of the page asks for goes, and the theme that it has stays', () => {
  const css = '[data-brand=tamarack]{margin:0}[data-color-scheme=dark]{margin:1px}:dir(rtl){margin:2px}';
  expect(usedRules(css, page)).toBe(':root{margin:0}');
});

test('the root is named once, and a part of the page with a theme of its own stays apart', () => {
  const css = ':root,[data-brand=tamarack]{margin:0}:root,[data-brand]{margin-top:1px}';
  expect(usedRules(css, page)).toBe(':root{margin:0;margin-top:1px}');
  expect(usedRules(css, page.replace('<p', '<p data-brand="meridian"'))).toBe(
    ':root{margin:0}:root,[data-brand]{margin-top:1px}',
  );
});

test('what gives way to a color scheme that is asked for weighs nothing, where one is asked for', () => {
  const css = ':where(:root){color-scheme:light dark}';
  expect(usedRules(css, page)).toBe(':root{color-scheme:light dark}');
  const asked = `${css}[data-color-scheme=dark]{color-scheme:dark}`;
  expect(usedRules(asked, page.replace('<p', '<p data-color-scheme="dark"'))).toBe(asked);
});

test('what one selector says twice is said once, and what an older browser falls back to stays', () => {
  expect(usedRules('p{margin:0;color:red}p{color:blue}', page)).toBe('p{margin:0;color:blue}');
  const css = 'p{content:"!";content:"!"/""}';
  expect(usedRules(css, page)).toBe(css);
});

test('custom properties that nothing asks for go, and the others are written out where they are short', () => {
  const css =
    ':root{--cairn-a:1px;--cairn-b:var(--cairn-a);--cairn-c:2px;--cairn-share:3px}.cairn-Lead{margin:var(--cairn-c)}';
  expect(usedRules(css, page)).toBe(':root{--cairn-share:3px}.cairn-Lead{margin:2px}');
});

test('a custom property stays that has another value somewhere', () => {
  const css = ':root{--cairn-a:1px}.cairn-Lead{--cairn-a:2px}a{margin:var(--cairn-a,9px)}';
  expect(usedRules(css, page)).toBe(':root{--0:1px}.cairn-Lead{--0:2px}a{margin:var(--0,9px)}');
  const wide = ':root{--cairn-a:1px}@media (width>9px){:root{--cairn-a:2px}}a{margin:var(--cairn-a)}';
  expect(usedRules(wide, page)).toBe(':root{--0:1px}@media(width>9px){:root{--0:2px}}a{margin:var(--0)}');
});

test('a color is chosen by contrast only where it differs', () => {
  const pair = (standard: string, more: string) =>
    `var(--cairn-if-standard,light-dark(${standard})) var(--cairn-if-more,light-dark(${more}))`;
  const css = `p{color:${pair('#000,#fff', '#000,#fff')}}a{color:${pair('#111,#eee', '#000,#fff')}}`;
  expect(usedRules(css, page)).toBe(
    'p{color:light-dark(#000,#fff)}a{color:var(--0,light-dark(#111,#eee)) var(--1,light-dark(#000,#fff))}',
  );
});

test('what is multiplied by a known number is worked out', () => {
  const css = ':root{--cairn-density:1}p{margin:calc(1.5rem*var(--cairn-density)) calc(-.02em * .5)}';
  expect(usedRules(css, page)).toBe('p{margin:1.5rem -.01em}');
});

test('a file of a font stays for a letter that is on the page', () => {
  const face = (style: string, range: string) => `@font-face{font-family:x;font-style:${style};unicode-range:${range}}`;
  const css = face('normal', 'U+0000-00FF') + face('normal', 'U+0020') + face('italic', 'U+0100-02BA,U+2020');
  expect(usedRules(css, page)).toBe(
    '@font-face{font-family:x;unicode-range:U+0000-00FF}@font-face{font-family:x;unicode-range:U+0020}',
  );
});

test('a slanted file of a font stays where something is slanted: by its element, its own style or a rule', () => {
  const css = '@font-face{font-family:x;font-style:italic}';
  expect(usedRules(css, page)).toBe('');
  expect(usedRules(`${css}.cairn-Card{font-style:italic}`, page)).toBe('');
  expect(usedRules(css, `${page}<em>Now</em>`)).toBe(css);
  expect(usedRules(css, `${page}<p style="font:italic 1rem serif">Now</p>`)).toBe(css);
  expect(usedRules(`${css}p{font-style:italic}`, page)).toBe(`${css}p{font-style:italic}`);
});

test('the only file of a typeface need not say which letters it has', () => {
  const css = '@font-face{font-family:x;unicode-range:U+0000-00FF}@font-face{font-family:x;unicode-range:U+2020}';
  expect(usedRules(css, page)).toBe('@font-face{font-family:x}');
});

test('names of fonts stand without quotation marks, but for those that could be a word of CSS', () => {
  const css =
    '@font-face{font-family:"New Reader";src:local(\'Arial\'),url("/a-b.woff2")}p{font-family:"New Reader",Arial 2,"serif";content:"New Reader"}';
  expect(usedRules(css, page)).toBe(
    '@font-face{font-family:New Reader;src:local(Arial),url(/a-b.woff2)}p{font-family:New Reader,Arial 2,"serif";content:"New Reader"}',
  );
});

test('blocks of a layer are gathered in their order, and empty ones go', () => {
  const css =
    '@layer cairn.a,cairn.b;@layer cairn.a{p{margin:0}}@layer cairn.b{p{margin:1px}}@layer cairn.a{a{margin:2px}.cairn-Card{margin:3px}}';
  expect(usedRules(css, page)).toBe('@layer c0{p{margin:0}a{margin:2px}}@layer c1{p{margin:1px}}');
});

test('the order of layers is named where their blocks come in another', () => {
  const css = '@layer cairn.a,cairn.b;@layer cairn.b{p{margin:1px}}@layer cairn.a{p{margin:0}}';
  expect(usedRules(css, page)).toBe('@layer c0,c1;@layer c1{p{margin:1px}}@layer c0{p{margin:0}}');
  const rest = '@layer cairn.a;@layer cairn.a{p{margin:0}}@layer site{p{margin:1px}}';
  expect(usedRules(rest, page)).toBe('@layer c0{p{margin:0}}@layer site{p{margin:1px}}');
});

test('a page on paper has its rules too', () => {
  const css = '@layer a{p{margin:0}@media print{p{margin:1px}.cairn-Card{margin:2px}}}';
  expect(usedRules(css, page)).toBe('@layer a{p{margin:0}@media print{p{margin:1px}}}');
});
