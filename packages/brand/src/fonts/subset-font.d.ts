declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Pins axes of a variable font. */
    variationAxes?: Record<string, number>;
  }
  /** Keeps the glyphs that a text needs. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
  /** Keeps all of them. */
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: Options & { keepAllGlyphs: true },
  ): Promise<Buffer>;
}
