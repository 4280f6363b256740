import type { Graph } from 'schema-dts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A graph as the text of `<script type="application/ld+json">`. Whatever its strings hold, they end no script
 * and open no comment: the signs that HTML knows are written as JSON writes any sign by its number.
 */
export const jsonLd = (graph: Graph): string =>
  JSON.stringify(graph).replaceAll(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
