import { visit as visitEstree } from 'estree-util-visit';
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

import type { Lead } from '@cairn-ds/content/files';
import { shown } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';
import { programsIn } from '../programs.js';
import { writtenOut } from '../sections/jsx.js';

export interface Leads {
  links: Lead[];
  files: Lead[];
}

/** Reads where a tree of MDX leads and what it shows: in Markdown, in attributes, and in the data that components take. */
export function leadsIn(tree: Nodes): Leads {
  const links: Lead[] = [];
  const files: Lead[] = [];

  const add = (name: string, href: unknown, line: number) => {
    if (typeof href !== 'string') return;
    if (name === 'src') files.push({ href, line });
    else if (/href$/i.test(name)) links.push({ href, line });
  };

  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'element') {
      const { href, src, dataFootnoteRef, dataFootnoteBackref } = node.properties;
      if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined) add('href', href, line);
      add('src', src, line);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const each of node.attributes) {
        if (each.type === 'mdxJsxAttribute') add(each.name, writtenOut(each.value), line);
      }
    }
  });
  for (const { program, line } of programsIn(tree)) {
    visitEstree(program, (node) => {
      const at = node.loc?.start.line ?? line;
      if (node.type === 'Property' && node.value.type === 'Literal') {
        const name = node.key.type === 'Identifier' ? node.key.name : node.key.type === 'Literal' ? node.key.value : '';
        add(String(name), node.value.value, at);
      } else if (node.type === 'JSXAttribute' && node.value?.type === 'Literal') {
        add(String(node.name.name), node.value.value, at);
      }
    });
  }
  const inOrder = (leads: Lead[]) => leads.toSorted((one, other) => one.line - other.line);
  return { links: inOrder(links), files: inOrder(files) };
}

const leadsSomewhere = /^(?:\/(?![/\\])\S*|#\S+|https?:\/\/[^\s/]\S*|mailto:\S+@\S+|(?:tel|sms):\+?\d[\d().-]*)$/i;

const isFile = /^(?:\/(?![/\\])|https?:\/\/)\S+$/i;

/** Addresses from which no browser gets to what they mean. */
export const leadFaults = ({ links, files }: Leads): Fault[] => [
  ...links
    .filter(({ href }) => !leadsSomewhere.test(href))
    .map(({ href, line }) => ({
      line,
      message: `${shown(href)} is not a link.`,
      remedy: 'Begin with / for a page of this site, # for a place on the page, or https:// for another site.',
    })),
  ...files
    .filter(({ href }) => !isFile.test(href))
    .map(({ href, line }) => ({
      line,
      message: `${shown(href)} is not where a site has a file.`,
      remedy: 'Begin with / for a file of this site, such as "/pictures/room.webp".',
    })),
];
