import type { Question } from '@cairn-ds/content';
import type { FAQPageLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';

/** The questions that a page answers, as a part of it. */
export const questionsNode = (questions: readonly Question[], addresses: Addresses): FAQPageLeaf => ({
  '@type': 'FAQPage',
  '@id': addresses.ofPage('questions'),
  isPartOf: { '@id': addresses.page },
  mainEntity: questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});
