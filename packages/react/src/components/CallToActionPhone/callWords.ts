import { isPresent } from '../../internal/isPresent.js';
import { wordsOf, type Labels } from '../../labels/index.js';
import type { CallSentenceProps } from './CallToActionPhone.js';

/** The words of a call, with what it does in words of its own where they are given. */
export function callWords({
  labels,
  action,
}: Pick<CallSentenceProps, 'labels' | 'action'>): Labels['CallToActionPhone'] {
  const words = wordsOf('CallToActionPhone', labels);
  return isPresent(action) && action ? { ...words, action } : words;
}
