import { CitedQuote, type CitedQuoteProps } from '@cairn-ds/react';
import { createElement, type ElementType } from 'react';

/** An element as Astro's MDX passes it in a prop: not React's, but with what React needs to make its own. */
interface MdxElement {
  type: ElementType;
  props: object;
}

interface QuoteProps extends Omit<CitedQuoteProps, 'citation'> {
  citation?: MdxElement;
}

/** A quotation in an article. Its citation, an element in a prop, is made React's. */
export function Quote({ citation, ...rest }: QuoteProps) {
  return <CitedQuote {...rest} citation={citation && createElement(citation.type, citation.props)} />;
}
