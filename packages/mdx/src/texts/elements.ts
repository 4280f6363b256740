import type { Nodes } from 'hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

import { parseTelephone, parseTextNumber } from '@cairn-ds/rules/telephone';
import { shown } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';
import { writtenOut } from '../sections/jsx.js';

type JsxElement = Pick<MdxJsxFlowElement, 'name' | 'attributes'>;

/** The name of a picture file, which says nothing of the picture. */
export const isFileName = /^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

const attributeOf = ({ attributes }: JsxElement, name: string) =>
  attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);

/** What an attribute says. Undefined where it is not there, or is known only once the page is made. */
const textOf = (element: JsxElement, name: string): string | undefined =>
  writtenOut(attributeOf(element, name)?.value as Parameters<typeof writtenOut>[0]) ?? undefined;

const isSpread = ({ attributes }: JsxElement) => attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');

function pictureFault(element: JsxElement, line: number): Fault | undefined {
  if (element.name !== 'img' && element.name !== 'Figure') return undefined;
  const alt = textOf(element, 'alt');
  if (alt !== undefined && isFileName.test(alt)) {
    return { line, message: `${shown(alt)} is the name of a file.`, remedy: 'Say in alt what the picture shows.' };
  }
  if (attributeOf(element, 'alt') || isSpread(element)) return undefined;
  return {
    line,
    message: `has a picture without words, ${shown(textOf(element, 'src') ?? element.name)}.`,
    remedy: 'Say in alt what it shows, or write alt="" if it only decorates.',
  };
}

/** What loads something from elsewhere, or runs it. */
const foreign = new Set(['embed', 'iframe', 'object', 'script']);

const foreignFault = ({ name }: JsxElement, line: number): Fault | undefined =>
  foreign.has(name ?? '')
    ? {
        line,
        message: `<${name}> would load or run what is not in this text.`,
        remedy: 'Write a link to it, or have the site make a component of it, such as VideoEmbed.',
      }
    : undefined;

/** An attribute of HTML that would run something, or with which the page could not be made. */
function attributeFault({ name, attributes }: JsxElement, line: number): Fault | undefined {
  if (!name || !/^[a-z]/.test(name)) return undefined;
  for (const each of attributes) {
    if (each.type !== 'mdxJsxAttribute' || typeof each.value !== 'string') continue;
    if (/^on[a-z]/i.test(each.name)) {
      const message = `has <${name}> with ${each.name}, which would run what it says.`;
      return { line, message, remedy: 'Take it out, or have the site make a component of it.' };
    }
    if (each.name === 'style') {
      const message = `has <${name}> with a style as HTML writes it, of which no page can be made.`;
      return { line, message, remedy: 'Take it out: the site has its own styles.' };
    }
  }
  return undefined;
}

function numberFault(written: string, use: string, region: string, line: number): Fault | undefined {
  const read = use === 'text' ? parseTextNumber(written, { region }) : parseTelephone(written, { region });
  if (read.ok) return undefined;
  return {
    line,
    message: `${shown(written)} cannot be ${use === 'text' ? 'texted' : 'dialed'}. ${read.reason}`,
    remedy: 'Write the number as it is said, such as "(312) 555-0142".',
  };
}

/** The number of a component that dials, which may say of which country it is. */
function dialFault(element: JsxElement, country: string, line: number): Fault | undefined {
  const written = textOf(element, 'telephone');
  if (written === undefined) return undefined;
  return numberFault(written, textOf(element, 'use') ?? 'call', textOf(element, 'region') ?? country, line);
}

/** @param country Where numbers are dialed. Undefined where nobody knows, so that none is looked at. */
export function elementFaults(tree: Nodes, country: string | undefined): Fault[] {
  const faults: (Fault | undefined)[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      faults.push(pictureFault(node, line), foreignFault(node, line), attributeFault(node, line));
      if (country !== undefined) faults.push(dialFault(node, country, line));
    } else if (node.type === 'element' && country !== undefined) {
      const [, use, number] = /^(tel|sms):(.*)$/i.exec(String(node.properties.href ?? '')) ?? [];
      if (number !== undefined) faults.push(numberFault(number, use === 'sms' ? 'text' : 'call', country, line));
    }
  });
  return faults.filter((fault) => fault !== undefined);
}
