import { Children, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

const inline = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

type Parent = ReactElement<{ children?: ReactNode }>;
const isElement = (node: ReactNode): node is Parent => isValidElement(node);
const isText = (node: ReactNode): boolean =>
  typeof node === 'number' || (typeof node === 'string' && node.trim() !== '');

/** Whether a paragraph can hold it for certain. Of a component nobody knows what it renders. */
export function isPhrase(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.every(isPhrase);
  if (!isElement(node)) return typeof node !== 'object' || node === null;
  const holds = node.type === Fragment || (typeof node.type === 'string' && inline.has(node.type));
  return holds && isPhrase(node.props.children);
}

/** A part of a component that is usually one paragraph. What a paragraph cannot hold stands in a `<div>` of the same looks. */
export function text(content: ReactNode, className?: string): ReactElement {
  return isPhrase(content) ? <p className={className}>{content}</p> : <div className={className}>{content}</div>;
}

/** Whether there may be loose text. What is neither a list nor an element, such as an iterator, may hold anything. */
function mayHoldText(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.some(mayHoldText);
  if (isElement(node)) return node.type === Fragment && mayHoldText(node.props.children);
  return isText(node) || (typeof node === 'object' && node !== null);
}

/** The parts of some content, those within fragments too. */
function partsOf(content: ReactNode): ReactNode[] {
  return Children.toArray(content).flatMap((part) =>
    isElement(part) && part.type === Fragment ? partsOf(part.props.children) : [part],
  );
}

/** Text becomes a paragraph. Markup that brings its own paragraphs stays as it is, beside text too. */
export function paragraphs(content: ReactNode): ReactNode {
  if (typeof content === 'string') return isText(content) ? <p>{content}</p> : content;
  if (!mayHoldText(content)) return content;
  const parts = partsOf(content);
  if (!parts.some(isText)) return content;
  if (parts.every(isPhrase)) return <p>{content}</p>;
  const runs: ReactNode[][] = [];
  let run: ReactNode[] | undefined;
  for (const part of parts) {
    const stands = isElement(part) && typeof part.type === 'string' && !isPhrase(part);
    if (stands) {
      runs.push([part]);
      run = undefined;
    } else if (run) run.push(part);
    else runs.push((run = [part]));
  }
  return createElement(Fragment, null, ...runs.map(paragraph));
}

/** Text with what stands in its line. A line with a component in it may hold anything, so it is no `<p>`. */
function paragraph(run: ReactNode[]): ReactNode {
  if (!run.some(isText)) return createElement(Fragment, null, ...run);
  return createElement(run.every(isPhrase) ? 'p' : 'div', null, ...run);
}
