export { Citation, type CitationProps } from './Citation.js';
export { citationId, referenceId } from './ids.js';
