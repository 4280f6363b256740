import { Citation, CitedQuote, type CitationProps, type CitedQuoteProps, type SiteSettings } from '@cairn-ds/react';

export type QuoteProps = Omit<CitedQuoteProps, 'citation'> &
  SiteSettings &
  Partial<Pick<CitationProps, 'reference' | 'number' | 'occurrence'>>;

/** A quotation in an article. It names its reference as a Citation does, since MDX in Astro cannot pass an element to React in a prop. */
export function Quote({ reference, number, occurrence, ...rest }: QuoteProps) {
  const { language } = rest;
  const cites = reference !== undefined && number !== undefined;
  return <CitedQuote {...rest} citation={cites && <Citation {...{ reference, number, occurrence, language }} />} />;
}
