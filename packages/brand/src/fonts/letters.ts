import { create } from 'fontkitten';

/** Letters of languages beyond those of English, in the forms that text comes in. */
const languages: Record<string, string> = {
  English: `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}‘’“”–—…`,
  Spanish: 'áéíóúüñÁÉÍÓÚÜÑ¿¡ªº',
  French: 'àâæçèéêëîïôœùûüÿÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ«»',
  Portuguese: 'ãáàâçéêíóôõúÃÁÀÂÇÉÊÍÓÔÕÚ',
  German: 'äöüßÄÖÜ„',
  Italian: 'àèéìòùÀÈÉÌÒÙ',
  Polish: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
  Czech: 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ',
  Hungarian: 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ',
  Romanian: 'ăâîșțĂÂÎȘȚ',
  Croatian: 'čćđšžČĆĐŠŽ',
  Turkish: 'çğıöşüÇĞİÖŞÜ',
  'Haitian Creole': 'èòÈÒ',
  Hawaiian: 'āēīōūĀĒĪŌŪʻ',
  Navajo: 'áąéęíįłńóǫÁĄÉĘÍĮŁŃÓǪ',
  Yoruba: 'áàẹéèíìọóòṣúùẸỌṢ',
  Vietnamese:
    'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ₫',
};
/** Accents that are put over any letter, as in names and in text that was typed apart. */
const accents = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328';

const codes = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);

function read(font: Buffer) {
  const found = create(font);
  if (found.isCollection) throw new TypeError('A collection holds several fonts.');
  return found;
}

/** Every character that a font has a glyph for. */
export const charactersOf = (font: Buffer): ReadonlySet<number> =>
  // The last code point of the plane only ends the table.
  new Set(read(font).characterSet.filter((code) => code !== 0xffff));

/** The least and the greatest weight that a font shows: those of its axis, or its only one. */
export function weightsOf(font: Buffer): [number, number] {
  const { variationAxes, 'OS/2': metrics } = read(font);
  const { wght } = variationAxes;
  return wght ? [wght.min, wght.max] : [metrics.usWeightClass, metrics.usWeightClass];
}

/** Some letters, with how many more there are. */
function some(letters: readonly number[]): string {
  const shown = letters.slice(0, 8).map((code) => {
    const letter = String.fromCodePoint(code);
    // An accent alone needs something to stand on.
    return /\p{M}/u.test(letter) ? `\u25CC${letter}` : letter;
  });
  return `${shown.join(' ')}${letters.length > shown.length ? ` and ${letters.length - shown.length} more` : ''}`;
}

/**
 * What a family lacks: languages with the letters that are not there.
 * `undefined` where it has everything.
 */
export function lackOf(characters: ReadonlySet<number>): string | undefined {
  const lacking = Object.entries({ ...languages, 'accents that are typed apart': accents })
    .map(([language, letters]) => ({ language, missing: codes(letters).filter((code) => !characters.has(code)) }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ language, missing }) => `${language} (${some(missing)})`);
  return lacking.length > 0 ? lacking.join(', ') : undefined;
}

/** Ranges of what is loaded with every page: letters of Western and Central Europe, accents, and good typography. */
const always: readonly [first: number, last: number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2dc],
  [0x300, 0x36f],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const isAlways = (code: number) => always.some(([first, last]) => code >= first && code <= last);
/** Accents stand on letters of both parts, and a letter is only drawn from the part that has its accents too. */
const isAccent = (code: number) => code >= 0x300 && code <= 0x36f;

/** The characters of a font in two parts: those that every page loads, and those that wait for a page that has one. */
export function parted(characters: ReadonlySet<number>): { often: number[]; seldom: number[] } {
  const all = [...characters].toSorted((a, b) => a - b);
  const seldom = all.filter((code) => !isAlways(code) && code > 0x20);
  return {
    often: all.filter(isAlways),
    seldom: seldom.length > 0 ? all.filter((code) => isAccent(code) || (!isAlways(code) && code > 0x20)) : [],
  };
}

const hex = (code: number) => code.toString(16).toUpperCase();

/** Characters as `unicode-range` writes them. */
export function rangeOf(characters: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const code of characters) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

export const textOf = (characters: readonly number[]): string =>
  characters.map((code) => String.fromCodePoint(code)).join('');
