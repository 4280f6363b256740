/** What the structured data of a page is held to. It is read from the HTML alone. */
export { graphsIn, type Graph, type Node } from './graph.ts';
export { unshown } from './shown/unshown.ts';
export { vocabularyFaults } from './vocabularyFaults.ts';
