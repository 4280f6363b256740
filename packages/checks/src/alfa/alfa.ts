import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Native as NativeDevice } from '@siteimprove/alfa-device/native';
import { Node, Text } from '@siteimprove/alfa-dom';
import { Native as NativeNode } from '@siteimprove/alfa-dom/native';
import rules, { Scope, type Flattened } from '@siteimprove/alfa-rules';
import { Page as AlfaPage } from '@siteimprove/alfa-web';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import type { Page } from 'playwright';

import { withoutSticking } from '../sticking.ts';
import { readable } from './readable.ts';
import { misread, shownInBrowser, type Shown } from './seen.ts';

/** Those of WCAG 2.2, A and AA, and its best practices; not those that AAA alone asks for. */
const asked = rules.filter((rule) => {
  const criteria = rule.requirements.filter(Criterion.isCriterion);
  return criteria.length === 0 || criteria.some((criterion) => Conformance.isAA()(criterion));
});

/**
 * What Siteimprove Alfa finds in the document by the rules of WCAG 2.2 and its best practices, a line for each, after what
 * it would see otherwise than the browser shows it. Left out is what it asks a person to look at, and, where the document
 * is not a `whole` page but shows one of its parts, what only a page can keep.
 */
export async function alfa(page: Page, { whole = true }: { whole?: boolean } = {}): Promise<string[]> {
  const { shown, ...taken } = await withoutSticking(page, () => snapshot(page));
  const request = { method: 'GET', url: page.url(), headers: [], body: '' };
  const response = { url: page.url(), status: 200, headers: [], body: '' };
  const read = AlfaPage.from({ request, response, ...taken }).getUnsafe();
  const audited = whole ? asked : asked.filter((rule) => rule.hasTag(Scope.Component));
  return [...misread(read, shown), ...(await faultsOf(read, audited))];
}

interface Snapshot {
  document: AlfaPage.JSON['document'];
  device: AlfaPage.JSON['device'];
  shown: Shown[];
}

/** The document as Alfa takes it, with sheets that it can read, and how the browser shows it. */
async function snapshot(page: Page): Promise<Snapshot> {
  // As text, which Playwright hands over a hundred times as fast as so deep an object.
  const text = await page.evaluate<string>(`(async () => {
    ${readable}
    const style = readableSheets();
    const read = { ...(await (${NativeNode.fromNode})()), style };
    for (const { dataset } of document.querySelectorAll('[data-checked]')) delete dataset.checked;
    const device = (${NativeDevice.fromWindow})();
    // What a frame holds is a document of its own, with sheets of its own.
    const withoutFrames = (key, value) => (key === 'content' ? null : value);
    return JSON.stringify({ document: read, device, shown: (${shownInBrowser})() }, withoutFrames);
  })()`);
  return JSON.parse(text) as Snapshot;
}

async function faultsOf(read: AlfaPage, rules: typeof asked): Promise<string[]> {
  const outcomes = [...(await Audit.of(read, rules).evaluate())];
  return outcomes.flatMap((outcome) => {
    const id = outcome.rule.uri.slice(outcome.rule.uri.lastIndexOf('/') + 1);
    const messages = messagesOf(outcome, id);
    if (messages.length === 0) return [];
    const nodes = nodesOf(outcome.target);
    const places = nodes.map((node) => `\n  ${node.path()}\n  ${markupOf(node)}`);
    return [`${id}: ${messages.join(' ')}${places.join('')}`];
  });
}

/** What is wrong by the outcome of a rule; nothing where all is well or a person is asked. */
function messagesOf(outcome: Outcome<AlfaPage, Flattened.Target, Flattened.Question, Flattened.Subject>, id: string) {
  if (Outcome.isFailed(outcome))
    return [...outcome.expectations].flatMap(([, result]) => [...result.err()].map(({ message }) => message));
  // Whether the focus is seen: it asks only where nothing that it knows of changes.
  if (id === 'sia-r65' && Outcome.isCantTell(outcome)) return ['Nothing shows where the focus is'];
  return [];
}

/** What a rule speaks of: one node, or several that are judged together. */
const nodesOf = (target: Flattened.Target | undefined): Node[] =>
  Node.isNode(target) ? [target] : [...(target ?? [])];

/** A node as it is written; of a text, where it stands too. */
function markupOf(node: Node): string {
  const written = Text.isText(node) ? `${node.parent().map(String).getOr('')}` : `${node}`;
  return written.replaceAll(/ data-checked="[^"]*"|\s+/g, ' ').slice(0, 160);
}
