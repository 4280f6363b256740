import { hills } from './picture.js';

/** Markdown with its GitHub-flavored additions, as remark-rehype writes it. */
export const markdown = `
<h1>What to bring</h1>
<p>A paragraph with <em>emphasis</em>, <strong>weight</strong>, <em><strong>both</strong></em>, <del>a mistake</del>, <code>code</code>,
<a href="/first-visit/">a link</a>, and an address, <a href="https://tamarack-house.example/visit">https://tamarack-house.example/visit</a>.<br>
A line of its own.</p>
<h2>A <code>code</code> and <a href="/week/">a link</a> in a heading</h2>
<h3>Third</h3>
<h4>Fourth</h4>
<h5>Fifth</h5>
<h6>Sixth</h6>
<ul>
<li>tight</li>
<li>with a list
<ul>
<li>inside
<ul>
<li>of it</li>
</ul>
</li>
</ul>
</li>
</ul>
<ul>
<li>
<p>Loose.</p>
<p>A second paragraph.</p>
<blockquote>
<p>A quotation in a list.</p>
</blockquote>
</li>
<li>
<p>The next.</p>
</li>
</ul>
<ol start="3">
<li>Three</li>
<li>Four
<ol>
<li>a step</li>
</ol>
</li>
</ol>
<blockquote>
<p>A quotation</p>
<blockquote>
<p>in a quotation</p>
</blockquote>
<ul>
<li>with a list</li>
</ul>
</blockquote>
<pre><code class="language-sh">npm install
</code></pre>
<table>
<thead>
<tr>
<th>Day</th>
<th align="center">Opens</th>
<th align="right">Seats</th>
</tr>
</thead>
<tbody>
<tr>
<td>Monday</td>
<td align="center">7 am</td>
<td align="right">12</td>
</tr>
<tr>
<td>Saturday, by appointment</td>
<td align="center">9 am</td>
<td align="right">6</td>
</tr>
</tbody>
</table>
<p><img src="${hills.src}" alt="${hills.alt}" width="1440" height="960"></p>
<hr>
<p>A sentence with a note.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>
<ol>
<li id="user-content-fn-1">
<p>The note. <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>
</li>
</ol>
</section>
`;

/** Boxes that nobody can press, and that Markdown gives no name. */
export const tasks = `<ul class="contains-task-list">
<li class="task-list-item"><input type="checkbox" checked disabled> Call</li>
<li class="task-list-item"><p><input type="checkbox" disabled> Pack</p></li>
</ul>`;
