export { CitedQuote, type CitedQuoteProps } from './CitedQuote.js';
