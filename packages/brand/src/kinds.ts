/** How files begin that are taken for another by mistake. */
const starts: readonly (readonly [kind: string, start: string | RegExp])[] = [
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00FF\u00D8\u00FF'],
  ['a GIF picture', 'GIF8'],
  ['a WebP or other RIFF file', 'RIFF'],
  ['a BMP picture', 'BM'],
  ['an icon', '\u0000\u0000\u0001\u0000'],
  ['a PDF', '%PDF'],
  ['a compressed file', '\u001F\u008B'],
  ['a ZIP archive', 'PK\u0003\u0004'],
  ['a collection of several fonts', 'ttcf'],
  ['a Type 1 font, which no browser reads', /^.{0,6}%!(?:PS|Font)/s],
  ['an EOT font, which no browser reads any more', /^.{34}LP/s],
  ['a page, such as that of an error', /^\s*<(?:!doctype html|html|head|body)\b/i],
];

/** What a file is by its content, whatever its name says, where that is known. */
export function kindOf(content: Buffer): string | undefined {
  const start = content.toString('latin1', 0, 1000).replace(/^\u00EF\u00BB\u00BF/, '');
  if (start.trim() === '') return 'empty';
  return starts.find(([, begins]) => (typeof begins === 'string' ? start.startsWith(begins) : begins.test(start)))?.[0];
}
