import { en as Accreditations } from '../components/Accreditations/Accreditations.labels.js';
import { en as Breadcrumbs } from '../components/Breadcrumbs/Breadcrumbs.labels.js';
import { en as Byline } from '../components/Byline/Byline.labels.js';
import { en as CallToActionPhone } from '../components/CallToActionPhone/CallToActionPhone.labels.js';
import { en as Callout } from '../components/Callout/Callout.labels.js';
import { en as Citation } from '../components/Citation/Citation.labels.js';
import { en as ClosureBanner } from '../components/ClosureBanner/ClosureBanner.labels.js';
import { en as Costs } from '../components/Costs/Costs.labels.js';
import { en as CrisisLine } from '../components/CrisisLine/CrisisLine.labels.js';
import { en as CrisisSupport } from '../components/CrisisSupport/CrisisSupport.labels.js';
import { en as DirectoryList } from '../components/DirectoryList/DirectoryList.labels.js';
import { en as DownloadLink } from '../components/DownloadLink/DownloadLink.labels.js';
import { en as ErrorSummary } from '../components/ErrorSummary/ErrorSummary.labels.js';
import { en as InsurancePlans } from '../components/InsurancePlans/InsurancePlans.labels.js';
import { en as KeyTakeaways } from '../components/KeyTakeaways/KeyTakeaways.labels.js';
import { en as LevelOfCareComparison } from '../components/LevelOfCareComparison/LevelOfCareComparison.labels.js';
import { en as LocationCard } from '../components/LocationCard/LocationCard.labels.js';
import { en as MapLink } from '../components/MapLink/MapLink.labels.js';
import { en as NewsletterForm } from '../components/NewsletterForm/NewsletterForm.labels.js';
import { en as OpeningHours } from '../components/OpeningHours/OpeningHours.labels.js';
import { en as PageShell } from '../components/PageShell/PageShell.labels.js';
import { en as Pagination } from '../components/Pagination/Pagination.labels.js';
import { en as ProviderSection } from '../components/ProviderSection/ProviderSection.labels.js';
import { en as References } from '../components/References/References.labels.js';
import { en as RelatedArticles } from '../components/RelatedArticles/RelatedArticles.labels.js';
import { en as ReviewLine } from '../components/ReviewLine/ReviewLine.labels.js';
import { en as ReviewedByCard } from '../components/ReviewedByCard/ReviewedByCard.labels.js';
import { en as ServiceGrid } from '../components/ServiceGrid/ServiceGrid.labels.js';
import { en as SiteFooter } from '../components/SiteFooter/SiteFooter.labels.js';
import { en as SiteHeader } from '../components/SiteHeader/SiteHeader.labels.js';
import { en as StaffCard } from '../components/StaffCard/StaffCard.labels.js';
import { en as StartingPoints } from '../components/StartingPoints/StartingPoints.labels.js';
import { en as TableOfContents } from '../components/TableOfContents/TableOfContents.labels.js';
import { en as Testimonial } from '../components/Testimonial/Testimonial.labels.js';
import { en as VideoEmbed } from '../components/VideoEmbed/VideoEmbed.labels.js';
import { en as WeekSchedule } from '../components/WeekSchedule/WeekSchedule.labels.js';

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
export type Labels = { readonly [Name in keyof typeof translated]: (typeof translated)[Name] };

/**
 * The words that components print by themselves, in English. A name in braces,
 * such as `{number}`, stands for the link that the component puts there.
 */
export const english: Labels & { readonly tag: 'en' } = { tag: 'en', ...translated };
