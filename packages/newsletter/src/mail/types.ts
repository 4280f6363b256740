/** Colors of one color scheme, each as `#rrggbb`. Those of a brand fit as they are: `brand.colors.light`. */
export interface MailPalette {
  /** Behind everything. */
  paper: string;
  /** Text. */
  ink: string;
  /** Small text. */
  inkMuted: string;
  /** Lines between parts. */
  rule: string;
  link: string;
  /** Of the button. */
  accent: string;
  /** Text of the button. */
  onAccent: string;
}

/** Colors by the reader's color scheme. `brand.colors` of `@cairn-ds/brand` fits as it is. */
export interface MailColors {
  light: MailPalette;
  dark: MailPalette;
}

/** A telephone line or a site for people in a crisis. */
export interface CrisisLine {
  title: string;
  /** To call. */
  telephone?: string | null | undefined;
  /** To text. */
  sms?: string | null | undefined;
  /** Its title in other languages, by the tag of each: `es`. */
  translations?: Readonly<Record<string, { title?: string | null | undefined }>> | null | undefined;
}

/** Where letters reach a clinic: a house, or a post office box. */
export interface PostalAddress {
  street: string;
  city: string;
  region: string;
  postalCode: string;
  /** ISO 3166 code: `US`. */
  country: string;
}

/** What a mail says of a clinic. A clinic of `@cairn-ds/content` fits as it is. */
export interface MailClinic {
  name: string;
  /** Address of the site, without a path. */
  url: string;
  /** Each mail has to say where letters reach the clinic, by the law of the United States (CAN-SPAM). */
  address?: PostalAddress | null | undefined;
  newsletter?:
    | {
        /** Where letters reach the clinic, where that is not `address` or there is none. */
        address?: PostalAddress | null | undefined;
      }
    | null
    | undefined;
  telephone?: { admissions: string } | null | undefined;
  /** Whom to reach in a crisis; the first is shown. @default 988, in the United States */
  crisis?: { lines: readonly CrisisLine[] } | null | undefined;
}
