import { Citation, CitedQuote, type CitationProps, type CitedQuoteProps } from '@cairn-ds/react';

type QuoteProps = Omit<CitedQuoteProps, 'citation'> &
  Partial<Pick<CitationProps, 'reference' | 'number' | 'occurrence'>>;

/** A quotation in an article. It names its reference as a Citation does, since MDX in Astro cannot pass an element to React in a prop. */
export function Quote({ reference, number, occurrence, ...rest }: QuoteProps) {
  const cites = reference !== undefined && number !== undefined;
  return (
    <CitedQuote
      {...rest}
      citation={cites && <Citation reference={reference} number={number} occurrence={occurrence} />}
    />
  );
}
