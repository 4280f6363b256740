import { colorPairs } from '@cairn-ds/tokens';

import type { Brand } from '../brand.js';
import { brandCss } from '../css.js';
import type { Fonts } from '../fonts/index.js';
import { type ProofRow, ratioText } from '../proof.js';
import { type VersionName, versionNames, versions } from '../versions.js';
import { adjustmentLines } from './check.js';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Font rules with the files inside, so that the page needs nothing beside it. */
const inlined = ({ css, files }: Fonts) =>
  css.replaceAll(/url\("(fonts\/[^"]+)"\)/g, (_, path: string) => {
    const data = files.get(path)?.toString('base64') ?? '';
    return `url("data:font/${path.split('.').at(-1)};base64,${data}")`;
  });

const css = `
*{box-sizing:border-box;margin:0}
body{font:1rem/1.5 var(--cairn-font-text);color:var(--cairn-color-ink);background:var(--cairn-color-paper)}
main{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(30rem,100%),1fr))}
article{background:var(--cairn-color-paper);color:var(--cairn-color-ink);padding-block-end:2rem;border:solid var(--cairn-color-rule);border-width:0 1px 1px 0}
article>*{margin:1.5rem 2rem 0}
header{margin:0;padding:1rem 2rem;background:var(--cairn-color-header);color:var(--cairn-color-on-header);border-block-end:var(--cairn-line-heavy) solid var(--cairn-color-header-rule)}
h1,h2{font-family:var(--cairn-font-heading);letter-spacing:var(--cairn-type-heading-tracking);line-height:var(--cairn-type-heading-leading)}
h1{font-size:calc(2.5rem*var(--cairn-type-heading-scale));font-weight:var(--cairn-weight-heading)}
h2{font-size:calc(1.25rem*var(--cairn-type-heading-scale));font-weight:var(--cairn-weight-heading-small);margin-block-end:.5rem}
a{color:var(--cairn-color-link)}
.muted{color:var(--cairn-color-ink-muted)}
.tint,.plate{padding:1.25rem;border-radius:var(--cairn-radius-card)}
.tint{background:var(--cairn-color-tint)}
.numeral{font:var(--cairn-weight-heading) 3.5rem/1 var(--cairn-font-heading);color:var(--cairn-color-numeral)}
.stones{display:flex;gap:.5rem}
.stones i{width:2.5rem;height:1.25rem;border-radius:var(--cairn-radius-stone);background:var(--cairn-color-stone-on)}
.stones i:nth-child(3){background:var(--cairn-color-stone-now)}
.stones i:nth-child(n+4){background:var(--cairn-color-stone-off)}
.plate{background:var(--cairn-color-plate);color:var(--cairn-color-on-plate)}
.plate p{color:var(--cairn-color-on-plate-muted)}
.button{display:inline-block;margin-block-start:.75rem;padding:.75rem 1.25rem;border-radius:var(--cairn-radius-control);font-weight:650;text-decoration:none;background:var(--cairn-color-accent);color:var(--cairn-color-on-accent)}
.plate .button{background:var(--cairn-color-plate-action);color:var(--cairn-color-on-plate-action)}
label{display:grid;gap:.25rem}
input{font:inherit;padding:.6rem .75rem;color:var(--cairn-color-ink);background:var(--cairn-color-surface);border:1.5px solid var(--cairn-color-edge);border-radius:var(--cairn-radius-control)}
::placeholder{color:var(--cairn-color-ink-muted);opacity:1}
.error{color:var(--cairn-color-error)}
footer{margin-block-end:-2rem;margin-inline:0;padding:1.25rem 2rem;background:var(--cairn-color-footer);color:var(--cairn-color-on-footer)}
footer small{display:block;font-size:.9375rem;color:var(--cairn-color-on-footer-muted)}
:focus-visible{outline:3px solid #10120f;outline-offset:2px;box-shadow:0 0 0 2px #fff,0 0 0 8px #fff}
section{padding:2rem;overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .9rem .35rem 0;text-align:start;border-block-end:1px solid var(--cairn-color-rule);white-space:nowrap}
td span{display:inline-block;inline-size:2.5rem;margin-inline-end:.5rem;text-align:center;border-radius:.2rem}
ul{margin-block-start:1.5rem;padding-inline-start:1.25rem}
`;

const title = (name: VersionName) =>
  `${versions[name].colorScheme === 'dark' ? 'Dark' : 'Light'}${versions[name].contrast === 'more' ? ', more contrast' : ''}`;

/** What a page shows most, drawn with plain elements in one version. */
function sample(brand: Brand, version: VersionName): string {
  const { colorScheme, contrast } = versions[version];
  return `<article data-brand="${brand.name}" data-color-scheme="${colorScheme}" data-contrast="${contrast}">
<header><b>${escape(brand.name)}</b> · ${title(version)}</header>
<h1>Does an evening program fit around work?</h1>
<p>Three evenings a week, close to home. <a href="#proof">What the first week looks like</a>.</p>
<p class="muted">Reviewed on October 12, 2026 by a physician</p>
<div class="stones" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>
<div class="tint"><h2>In short</h2><p>You come three evenings a week and sleep at home. <a href="#proof">Read how it is measured</a>.</p></div>
<div><span class="numeral">1</span><h2>You practice at home what you learn</h2></div>
<div class="plate"><h2>(312) 555-0142</h2><p>A person answers, day and night.</p><a class="button" href="#proof">Call now</a></div>
<p><a class="button" href="#proof">Talk to someone</a></p>
<label>Email address<input placeholder="you@home.example"><span class="error">Enter an email address, such as you@home.example.</span></label>
<footer>Open every day, 7 am to 9 pm<small>For education. It does not replace care.</small></footer>
</article>`;
}

function cell({ foreground, background, version, ratio }: ProofRow, { colors }: Brand): string {
  const ink = foreground === 'focusRing' ? '#10120f' : colors[version][foreground];
  return `<td><span style="color:${ink};background:${colors[version][background]}">Aa</span>${ratioText(ratio)}</td>`;
}

function proof(brand: Brand): string {
  const rows = colorPairs.map(({ foreground, background, use }) => {
    const found = brand.proof.filter((row) => row.foreground === foreground && row.background === background);
    const need = [...new Set(found.map((row) => row.need))].join(' / ');
    return `<tr><th scope="row">${foreground} on ${background}</th><td>${use}</td><td>${need}</td>${found.map((row) => cell(row, brand)).join('')}</tr>`;
  });
  const heads = ['Pair', 'Use', 'Need', ...versionNames.map(title)].map((head) => `<th scope="col">${head}</th>`);
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** One page that needs nothing beside it: the four versions of a brand, its proof, and what moved. */
export const previewHtml = (brand: Brand, fonts: Fonts): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(brand.name)}: a preview of the brand</title>
<style>${brandCss(brand)}</style>
<style>${inlined(fonts)}${css}</style>
<main>
${versionNames.map((version) => sample(brand, version)).join('\n')}
</main>
<section id="proof" tabindex="-1"><h1>Every pair can be read</h1>
${proof(brand)}
<ul>${adjustmentLines(brand)
  .map((line) => `<li>${escape(line.trim())}</li>`)
  .join('')}</ul>
</section>
</html>
`;
