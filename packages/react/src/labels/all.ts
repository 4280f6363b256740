import { translations as Accreditations } from '../components/Accreditations/Accreditations.labels.js';
import { translations as Breadcrumbs } from '../components/Breadcrumbs/Breadcrumbs.labels.js';
import { translations as Byline } from '../components/Byline/Byline.labels.js';
import { translations as CallToActionPhone } from '../components/CallToActionPhone/CallToActionPhone.labels.js';
import { translations as Callout } from '../components/Callout/Callout.labels.js';
import { translations as Citation } from '../components/Citation/Citation.labels.js';
import { translations as ClosureBanner } from '../components/ClosureBanner/ClosureBanner.labels.js';
import { translations as Costs } from '../components/Costs/Costs.labels.js';
import { translations as CrisisLine } from '../components/CrisisLine/CrisisLine.labels.js';
import { translations as CrisisSupport } from '../components/CrisisSupport/CrisisSupport.labels.js';
import { translations as DirectoryList } from '../components/DirectoryList/DirectoryList.labels.js';
import { translations as DownloadLink } from '../components/DownloadLink/DownloadLink.labels.js';
import { translations as ErrorSummary } from '../components/ErrorSummary/ErrorSummary.labels.js';
import { translations as InsurancePlans } from '../components/InsurancePlans/InsurancePlans.labels.js';
import { translations as KeyTakeaways } from '../components/KeyTakeaways/KeyTakeaways.labels.js';
import { translations as LevelOfCareComparison } from '../components/LevelOfCareComparison/LevelOfCareComparison.labels.js';
import { translations as LocationCard } from '../components/LocationCard/LocationCard.labels.js';
import { translations as MapLink } from '../components/MapLink/MapLink.labels.js';
import { translations as NewsletterForm } from '../components/NewsletterForm/NewsletterForm.labels.js';
import { translations as OpeningHours } from '../components/OpeningHours/OpeningHours.labels.js';
import { translations as PageShell } from '../components/PageShell/PageShell.labels.js';
import { translations as Pagination } from '../components/Pagination/Pagination.labels.js';
import { translations as ProviderSection } from '../components/ProviderSection/ProviderSection.labels.js';
import { translations as References } from '../components/References/References.labels.js';
import { translations as RelatedArticles } from '../components/RelatedArticles/RelatedArticles.labels.js';
import { translations as ReviewLine } from '../components/ReviewLine/ReviewLine.labels.js';
import { translations as ReviewedByCard } from '../components/ReviewedByCard/ReviewedByCard.labels.js';
import { translations as ServiceGrid } from '../components/ServiceGrid/ServiceGrid.labels.js';
import { translations as SiteFooter } from '../components/SiteFooter/SiteFooter.labels.js';
import { translations as SiteHeader } from '../components/SiteHeader/SiteHeader.labels.js';
import { translations as StaffCard } from '../components/StaffCard/StaffCard.labels.js';
import { translations as StartingPoints } from '../components/StartingPoints/StartingPoints.labels.js';
import { translations as TableOfContents } from '../components/TableOfContents/TableOfContents.labels.js';
import { translations as Testimonial } from '../components/Testimonial/Testimonial.labels.js';
import { translations as VideoEmbed } from '../components/VideoEmbed/VideoEmbed.labels.js';
import { translations as WeekSchedule } from '../components/WeekSchedule/WeekSchedule.labels.js';
import type { LabelsOf } from './words.js';

const translated = {
  Accreditations,
  Breadcrumbs,
  Byline,
  CallToActionPhone,
  Callout,
  Citation,
  ClosureBanner,
  Costs,
  CrisisLine,
  CrisisSupport,
  DirectoryList,
  DownloadLink,
  ErrorSummary,
  InsurancePlans,
  KeyTakeaways,
  LevelOfCareComparison,
  LocationCard,
  MapLink,
  NewsletterForm,
  OpeningHours,
  PageShell,
  Pagination,
  ProviderSection,
  References,
  RelatedArticles,
  ReviewLine,
  ReviewedByCard,
  ServiceGrid,
  SiteFooter,
  SiteHeader,
  StaffCard,
  StartingPoints,
  TableOfContents,
  Testimonial,
  VideoEmbed,
  WeekSchedule,
};

/** The words of every component, by its name. */
export type Labels = { readonly [Name in keyof typeof translated]: (typeof translated)[Name]['en'] };

/** Words of one component in place of the usual ones. One that is left out, `null` or empty stays as it is. */
export type LabelsFor<Component extends keyof Labels> = LabelsOf<Labels[Component]>;

/**
 * A language that Cairn does not bring along, or one in words of your own. What it lacks is English, or Spanish where
 * that is its tag. Other components look for their words in it as well, by their names.
 */
export type Language = {
  /** Its BCP 47 tag, `ro` or `es-MX`: dates are written as it says. */
  readonly tag: string;
} & { readonly [Name in keyof Labels]?: LabelsFor<Name> | null | undefined };

/** What components take as their language: `'en'`, `'es'`, either with a region (`es-MX`), or a `Language`. */
export type LanguageProp = 'en' | 'es' | (string & Record<never, never>) | Language | null;

/** Props of a component that prints words of its own. */
export interface WordsProps<Component extends keyof Labels> {
  /** Language of the words that the component prints. @default 'en' */
  language?: LanguageProp | undefined;
  /** Words in place of those of the language, one by one. */
  labels?: LabelsFor<Component> | null | undefined;
}

const wordsIn = (language: 'en' | 'es'): Labels =>
  Object.fromEntries(Object.entries(translated).map(([name, words]) => [name, words[language]])) as unknown as Labels;

/**
 * The words that components print by themselves, in English. A name in braces,
 * such as `{number}`, stands for the link that the component puts there.
 */
export const english: Labels & { readonly tag: 'en' } = { tag: 'en', ...wordsIn('en') };

/** The words that components print by themselves, in Spanish as written in the United States. */
export const spanish: Labels & { readonly tag: 'es' } = { tag: 'es', ...wordsIn('es') };
