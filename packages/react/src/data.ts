/**
 * The data that several components take, as content systems send it: what may be missing may be `null` as well, and lists
 * are only read. What `@cairn-ds/content` reads fits as it is.
 */

import type { Hours } from '@cairn-ds/rules/hours';

import type { ImportedPicture } from './internal/picture/picture.js';
import type { DateProp } from './internal/time.js';

/** What is true up to a day, and what becomes of it then. */
export interface Dated {
  /** The last day on which it is true, `YYYY-MM-DD`. */
  readonly expires?: DateProp | undefined;
  /** What happens after that day: it is left out (`drop`), or shown and said to be past. `fail` is for builds. */
  readonly onExpiry?: 'fail' | 'drop' | 'say' | null | undefined;
  /** Whether that day has passed, where it is known already. */
  readonly expired?: boolean | null | undefined;
}

/** A license to treat. */
interface License extends Dated {
  /** What it is called: `Licensed clinical social worker`. */
  readonly title: string;
  readonly issuer?: string | null | undefined;
  /** The number under which the issuer lists it. */
  readonly registration?: string | null | undefined;
  /** Where anyone can verify it. */
  readonly verifyHref?: string | null | undefined;
}

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
  /** What the person does at the clinic, beginning with a capital, since it begins a line on cards: `Health writer`. */
  readonly role?: string | null | undefined;
  /** The field the person knows. */
  readonly specialty?: string | null | undefined;
  /** Two or three sentences. */
  readonly bio?: string | null | undefined;
  readonly picture?: Picture | null | undefined;
  /** The person's profile. */
  readonly href?: string | null | undefined;
  /** What the person may do by law. */
  readonly licenses?: readonly License[] | null | undefined;
  /** In which the person treats: `Spanish`. */
  readonly languages?: readonly string[] | null | undefined;
}

/** Where letters go and visitors come. */
export interface Address {
  readonly street: string;
  readonly city: string;
  /** The state: `Illinois`. */
  readonly region?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  /** ISO 3166 code. Telephone numbers beside it are of this country. @default 'US' */
  readonly country?: string | null | undefined;
  /** A map, or how to get there. @default a search for the address on openstreetmap.org */
  readonly mapHref?: string | null | undefined;
}

/** A telephone line, and what it is for. */
interface Line {
  /** `Front desk` */
  readonly title: string;
  /** To call. */
  readonly telephone?: string | null | undefined;
  /** To text. */
  readonly sms?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** When someone answers, where that is not when the place is open. */
  readonly hours?: Hours | null | undefined;
}

/** A place where care is given, or a way in which it comes to people. */
export interface Location {
  /** What people call it: `Larch Street`. */
  readonly name: string;
  /** Names the location in your data. */
  readonly id?: string | null | undefined;
  /** What is there. */
  readonly text?: string | null | undefined;
  /** Left out for care by video or telephone, which has no place to come to. */
  readonly address?: Address | null | undefined;
  /** Where people have to be for care that comes to them: `Wisconsin`. */
  readonly areas?: readonly string[] | null | undefined;
  /** Which door, and what happens behind it. */
  readonly entrance?: string | null | undefined;
  readonly parking?: string | null | undefined;
  /** How to come without a car. */
  readonly transit?: string | null | undefined;
  /** What a person with a disability can count on. */
  readonly accessibility?: readonly string[] | null | undefined;
  readonly lines?: readonly Line[] | null | undefined;
  /** When someone is there. */
  readonly hours?: Hours | null | undefined;
  readonly picture?: Picture | null | undefined;
  /** Its page. */
  readonly href?: string | null | undefined;
}

/** What is said of a line in another language. What is left out is as it is written first. */
interface LineWords {
  readonly title?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** Whom to reach in a crisis: of a clinic `clinic.crisis`. */
export interface Crisis {
  /** When the numbers were last compared with their sources, as `YYYY-MM-DD`. */
  readonly verified: string;
  /** Country of the numbers, as two capital letters. */
  readonly country: string;
  /** The line for a crisis first, then that for an emergency, then others. */
  readonly lines: readonly {
    /** What it is called. */
    readonly title: string;
    /** To call. */
    readonly telephone?: string | null | undefined;
    /** To text. */
    readonly sms?: string | null | undefined;
    /** To write to in a browser. */
    readonly href?: string | null | undefined;
    /** For whom it is, and when. */
    readonly text?: string | null | undefined;
    /** Its words in other languages, by the tag of each: `es`. They stand on pages in that language, and below the lines of others. */
    readonly translations?: Readonly<Record<string, LineWords | null | undefined>> | null | undefined;
    /** In which people there speak. */
    readonly languages?: readonly string[] | null | undefined;
    /** Where it can be verified. */
    readonly verifyHref?: string | null | undefined;
  }[];
}

interface PictureText {
  /** What a person who cannot see the picture should know. Empty for a picture that says nothing. */
  readonly alt: string;
  /** Other sizes of it, as an `<img>` has them. */
  readonly srcSet?: string | null | undefined;
  /** How wide it is shown, as an `<img>` has it. @default what the component knows of its own layout */
  readonly sizes?: string | null | undefined;
  /** Which point of the picture stays in view when it is cut, as in `object-position`. @default '50% 50%' */
  readonly focalPoint?: string | null | undefined;
}

/** The file of a picture, with the size that keeps its place while it loads: by its address, or as a bundler imports it. */
export type PictureFile =
  | {
      /** Address of the file. */
      readonly src: string;
      /** Width of the file in pixels. */
      readonly width: number;
      /** Height of the file in pixels. */
      readonly height: number;
    }
  | {
      /** The picture as it is imported, which knows its size. */
      readonly src: ImportedPicture;
      readonly width?: number | null | undefined;
      readonly height?: number | null | undefined;
    };

/** A picture and what is said of it. */
export type Picture = PictureText & PictureFile;

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
