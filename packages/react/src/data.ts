/**
 * The data that several components take, as content systems send it: what may be missing may be `null` as well, and lists
 * are only read. What `@cairn-ds/content` reads fits as it is.
 */

/** Someone who writes, reviews or treats. What is not known is left out, never made up. */
export interface Person {
  /** Without title or degrees. */
  readonly name: string;
  /** Names the person in your data. */
  readonly id?: string | null | undefined;
  /** Before the name: `Dr.` */
  readonly honorific?: string | null | undefined;
  /** After the name, most important first: `MD`. */
  readonly credentials?: readonly string[] | null | undefined;
  /** What the person does at the clinic, as it is written after the name: `health writer`. */
  readonly role?: string | null | undefined;
  /** The field the person knows. */
  readonly specialty?: string | null | undefined;
  /** Two or three sentences. */
  readonly bio?: string | null | undefined;
  readonly picture?: Picture | null | undefined;
  /** The person's profile. */
  readonly href?: string | null | undefined;
}

/** A picture with the size that keeps its place while it loads. */
export interface Picture {
  /** Address of the file. */
  readonly src: string;
  /** What a person who cannot see the picture should know. Empty for a picture that says nothing. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Other sizes of it, as an `<img>` has them. */
  readonly srcSet?: string | null | undefined;
  /** How wide it is shown, as an `<img>` has it. */
  readonly sizes?: string | null | undefined;
}

/** A heading of a text, for its contents. */
export interface Heading {
  /** Of the element that it leads to. */
  readonly id: string;
  readonly text: string;
  /** Rank in the page outline. @default 2 */
  readonly level?: 2 | 3 | 4 | null | undefined;
}

/** A source that a text rests on. */
export interface Reference {
  /** Names the source in citations. */
  readonly id: string;
  readonly authors?: string | null | undefined;
  readonly title: string;
  /** Journal, publisher or site. */
  readonly source?: string | null | undefined;
  /** Four digits, or words such as `no date`. */
  readonly year?: number | string | null | undefined;
  /** Volume, pages, edition. */
  readonly detail?: string | null | undefined;
  /** Where a reader finds the source. */
  readonly href: string;
}
