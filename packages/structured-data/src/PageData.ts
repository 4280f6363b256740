import type { Article, Clinic, Location, Person, Picture, Question, Service } from '@cairn-ds/content';
import type { Hours } from '@cairn-ds/rules/hours';

/** What kind of page it is, as schema.org names it. */
export type PageType = 'WebPage' | 'MedicalWebPage' | 'CollectionPage' | 'ContactPage' | 'ProfilePage';

interface SharedData {
  clinic: Clinic;
  /** Path of the page: `/services/`. Left out for a page that has no address of its own, such as that of a 404: then only the clinic is described. */
  path?: string | null | undefined;
  /** The language of the page, as `<html lang>` has it: `en-US`. */
  language?: string | null | undefined;
  /** The way from the home page to this one, as the page shows it. The last item is this page. */
  breadcrumbs?: readonly { title: string; href?: string | null | undefined }[] | null | undefined;
  /** The picture that opens the page, with the address that the page gives it. */
  picture?: Pick<Picture, 'src'> | null | undefined;
  /** The opening hours, where the page shows them in full, with holidays and closures. They need `today`. */
  hours?: Hours | null | undefined;
  /** The day on which the page is rendered, `YYYY-MM-DD`. What is over by then, and a review later than that, is not said. */
  today?: string | null | undefined;
  /** The locations that the page shows, each with its address, or where its care reaches, and its lines; with `today` also its opening hours, in full. */
  locations?: readonly Location[] | null | undefined;
  /** The people that the page shows, each with name, role and languages. */
  people?: readonly Person[] | null | undefined;
  /** The services that the page lists. */
  services?: readonly Service[] | null | undefined;
  /** The questions that the page answers, where they are to be marked up as questions. @default none */
  questions?: readonly Question[] | null | undefined;
}

/** An article's page. */
export interface ArticleData extends SharedData {
  article: Article;
  service?: null | undefined;
  location?: null | undefined;
  person?: null | undefined;
  today: string;
}

/** The page of one service. */
export interface ServiceData extends SharedData {
  article?: null | undefined;
  location?: null | undefined;
  person?: null | undefined;
  /** One of the clinic's services, with all that its page says of it. */
  service: Service;
}

/** The page of one location. */
export interface LocationData extends SharedData {
  article?: null | undefined;
  service?: null | undefined;
  person?: null | undefined;
  /** One of the clinic's locations, with all that its page says of it; its opening hours only with `today`. */
  location: Location;
}

/** The page of one person. */
export interface PersonData extends SharedData {
  article?: null | undefined;
  service?: null | undefined;
  location?: null | undefined;
  /** One of the clinic's people, with all that their page says of them. */
  person: Person;
}

/** Any other page. */
export interface CopyData extends SharedData {
  article?: null | undefined;
  service?: null | undefined;
  location?: null | undefined;
  person?: null | undefined;
  /** What heads the page: a page or a policy of the clinic's data, or `clinic.home`. */
  page?: { title: string; lead?: string | null | undefined; updated?: string | null | undefined } | null | undefined;
  /** @default 'WebPage', and 'MedicalWebPage' for one that lists services */
  type?: PageType | null | undefined;
}

/** What a page shows, as the objects that its template takes. */
export type PageData = ArticleData | ServiceData | LocationData | PersonData | CopyData;
