import { hills } from './picture.js';

const picture = (extra = '') =>
  `<img decoding="async" width="1440" height="960" src="${hills.src}" alt="${hills.alt}" ${extra}/>`;

const rows = `<thead><tr><th>Program</th><th>Days</th><th>Hours a week</th></tr></thead>
<tbody><tr><td>Partial hospitalization</td><td>Monday to Friday</td><td>25</td></tr>
<tr><td>Intensive outpatient treatment</td><td>Three evenings</td><td>9</td></tr></tbody>
<tfoot><tr><td>Aftercare</td><td>One evening</td><td>2</td></tr></tfoot>`;

/** A page as the editor of WordPress writes it: its core blocks, with their own classes, and what is pasted into them. */
export const wordPress = `
<h2 class="wp-block-heading" id="your-first-week">Your first <a href="/week/">week</a></h2>
<p class="has-drop-cap">You meet a nurse, a counselor and the people in your group.<br>Nobody has to speak.<br><br>You can bring a friend.</p>
<p></p>
<p>&nbsp;</p>
<p class="has-text-align-center">In the middle.</p>
<p class="has-text-align-right">At the end.</p>
<p><span style="color:#1a1a1a">Words pasted in dark gray</span>, <span style="background-color: #ffeb3b">marked in yellow</span>, <mark style="background-color:#fff3bf;color:#3d2b00" class="has-inline-color">and both</mark>. Press <kbd>Enter</kbd>. It was <del>Tuesday</del> <ins>Thursday</ins>, H<sub>2</sub>O, the 2<sup>nd</sup>.</p>
<ul class="wp-block-list"><li>A photo ID<ul class="wp-block-list"><li>a license</li><li>a passport<ol class="wp-block-list"><li>any country</li></ol></li></ul></li><li>Your insurance card</li></ul>
<ol start="4" class="wp-block-list"><li>We talk.</li><li><p>We tell you what could fit.</p><p>You may say no.</p></li></ol>
<ol reversed class="wp-block-list"><li>Two days before</li><li>One day before</li></ol>
<ol type="A" class="wp-block-list"><li>Plan A</li><li>Plan B</li></ol>
<ol type="i" class="wp-block-list"><li>Part one</li><li>Part two</li></ol>
<blockquote class="wp-block-quote is-layout-flow"><p>I came for my daughter.</p><p>I stayed for me.</p><cite>Dana R., 2025</cite></blockquote>
<figure class="wp-block-pullquote"><blockquote><p>You decide.</p><cite>Our first rule</cite></blockquote></figure>
<pre class="wp-block-code"><code>text HELLO to 312-555-0143 and wait for an answer, which comes within the hour on every weekday</code></pre>
<pre class="wp-block-preformatted">Step-free:    side door
Parking:      behind the house</pre>
<pre class="wp-block-verse">One day,
  and the day after.</pre>
<figure class="wp-block-table"><table class="has-fixed-layout">${rows}</table><figcaption class="wp-element-caption">How much time a program takes</figcaption></figure>
<figure class="wp-block-table is-style-stripes"><table><caption>The same, without a wrapper</caption>${rows}</table></figure>
<figure class="wp-block-image size-large">${picture('class="wp-image-7"')}<figcaption class="wp-element-caption">The way to the house</figcaption></figure>
<figure class="wp-block-image alignright size-medium">${picture('style="width:240px"')}</figure>
<p>The house stands at the end of Larch Street, where the bus turns. The garden is open to everyone who is with us, and to those who visit on a Sunday.</p>
<figure class="wp-block-image alignleft is-resized">${picture('style="width:160px"')}</figure>
<p>Groups meet on the ground floor. There is an elevator to all rooms above, and a quiet room with a door that closes.</p>
<div class="wp-block-image"><figure class="aligncenter size-medium">${picture('style="width:200px"')}</figure></div>
<figure class="wp-block-gallery has-nested-images columns-3 is-cropped"><figure class="wp-block-image">${picture()}</figure><figure class="wp-block-image">${picture()}</figure><figure class="wp-block-image">${picture()}</figure><figcaption class="blocks-gallery-caption">Three mornings</figcaption></figure>
<p><a href="/house/">${picture('class="aligncenter"')}</a></p>
<div class="wp-block-columns"><div class="wp-block-column" style="flex-basis:66.66%"><h3 class="wp-block-heading">By day</h3><p>From nine to three.</p></div><div class="wp-block-column"><h3 class="wp-block-heading">In the evening</h3><p>From six to nine.</p></div></div>
<div class="wp-block-group has-background" style="background-color:#f2efe6"><div class="wp-block-group__inner-container"><p>A group with a ground of its own, <a href="/cost/">and a link</a>.</p></div></div>
<div class="wp-block-group has-background" style="background-color:#000"><p class="has-white-color has-text-color" style="color:#fff">White on black, <a href="/cost/">and a link</a>.</p></div>
<p style="background:#fffbe6">On a ground in short.</p>
<table><thead style="background:#ddd"><tr><th>Gray</th><th>Paper</th></tr></thead><tbody><tr><td style="background:#f1f1f1">Light</td><td>Plain</td></tr></tbody></table>
<div id="attachment_7" style="width: 1450px" class="wp-caption alignnone">${picture()}<p class="wp-caption-text">A caption of old</p></div>
<figure id="attachment_8" style="width: 1450px" class="wp-caption aligncenter">${picture()}<figcaption class="wp-caption-text">A newer one</figcaption></figure>
<p style="width:1000px">A paragraph as wide as a screen.</p>
<div class="wp-block-media-text" style="grid-template-columns:30% auto"><figure class="wp-block-media-text__media">${picture()}</figure><div class="wp-block-media-text__content"><p>Beside a picture.</p></div></div>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/start/">How to start</a></div><div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="/cost/">What it costs</a></div></div>
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div>
<details class="wp-block-details"><summary>Can I keep my job?</summary><p>Yes. Evening groups begin at six.</p><ul class="wp-block-list"><li>Ask for a letter.</li></ul></details>
<figure class="wp-block-audio"><audio controls></audio><figcaption class="wp-element-caption">The counselor speaks, 2 minutes</figcaption></figure>
<div class="wp-block-file"><a href="/forms/release.pdf">Release form</a><a href="/forms/release.pdf" class="wp-block-file__button wp-element-button" download>Download<span class="screen-reader-text"> the release form</span></a></div>
<dl><dt>Step-free way in</dt><dd>By the side door.</dd><dt>Bus</dt><dd>Line 93, to the end.</dd></dl>
<p>Rehabilitationsmaßnahmenbewilligungsverfahren at https://tamarack-house.example/a/very/long/address/without/any/place/to/break</p>
<div class="cairn-hero my-cairn-box"><p>A class of the page's own.</p></div>
`;

/** What loads from elsewhere, or moves. */
export const embeds = `
<figure class="wp-block-embed is-type-video is-provider-youtube wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper"><iframe title="A morning in the house" width="560" height="315" srcdoc=""></iframe></div></figure>
<figure><iframe title="A map of the way" width="900" height="450" srcdoc=""></iframe></figure>
<iframe title="A form" width="640" height="200" srcdoc=""></iframe>
<figure class="wp-block-video"><video controls width="1280" height="720"></video></figure>
<p><video width="1280" height="720"></video></p>
<table><tr><th>${'A wide table '.repeat(3)}</th><td>${'Unbreakable'.repeat(12)}</td><td>${'Unbreakable'.repeat(12)}</td></tr></table>
<pre><code>${'unbreakable'.repeat(30)}</code></pre>
`;
