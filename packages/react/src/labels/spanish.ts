import { es as Accreditations } from '../components/Accreditations/Accreditations.labels.js';
import { es as Breadcrumbs } from '../components/Breadcrumbs/Breadcrumbs.labels.js';
import { es as Byline } from '../components/Byline/Byline.labels.js';
import { es as CallToActionPhone } from '../components/CallToActionPhone/CallToActionPhone.labels.js';
import { es as Callout } from '../components/Callout/Callout.labels.js';
import { es as Citation } from '../components/Citation/Citation.labels.js';
import { es as ClosureBanner } from '../components/ClosureBanner/ClosureBanner.labels.js';
import { es as Costs } from '../components/Costs/Costs.labels.js';
import { es as CrisisLine } from '../components/CrisisLine/CrisisLine.labels.js';
import { es as CrisisSupport } from '../components/CrisisSupport/CrisisSupport.labels.js';
import { es as DirectoryList } from '../components/DirectoryList/DirectoryList.labels.js';
import { es as DownloadLink } from '../components/DownloadLink/DownloadLink.labels.js';
import { es as ErrorSummary } from '../components/ErrorSummary/ErrorSummary.labels.js';
import { es as InsurancePlans } from '../components/InsurancePlans/InsurancePlans.labels.js';
import { es as KeyTakeaways } from '../components/KeyTakeaways/KeyTakeaways.labels.js';
import { es as LevelOfCareComparison } from '../components/LevelOfCareComparison/LevelOfCareComparison.labels.js';
import { es as LocationCard } from '../components/LocationCard/LocationCard.labels.js';
import { es as MapLink } from '../components/MapLink/MapLink.labels.js';
import { es as NewsletterForm } from '../components/NewsletterForm/NewsletterForm.labels.js';
import { es as OpeningHours } from '../components/OpeningHours/OpeningHours.labels.js';
import { es as PageShell } from '../components/PageShell/PageShell.labels.js';
import { es as Pagination } from '../components/Pagination/Pagination.labels.js';
import { es as ProviderSection } from '../components/ProviderSection/ProviderSection.labels.js';
import { es as References } from '../components/References/References.labels.js';
import { es as RelatedArticles } from '../components/RelatedArticles/RelatedArticles.labels.js';
import { es as ReviewLine } from '../components/ReviewLine/ReviewLine.labels.js';
import { es as ReviewedByCard } from '../components/ReviewedByCard/ReviewedByCard.labels.js';
import { es as ServiceGrid } from '../components/ServiceGrid/ServiceGrid.labels.js';
import { es as SiteFooter } from '../components/SiteFooter/SiteFooter.labels.js';
import { es as SiteHeader } from '../components/SiteHeader/SiteHeader.labels.js';
import { es as StaffCard } from '../components/StaffCard/StaffCard.labels.js';
import { es as StartingPoints } from '../components/StartingPoints/StartingPoints.labels.js';
import { es as TableOfContents } from '../components/TableOfContents/TableOfContents.labels.js';
import { es as Testimonial } from '../components/Testimonial/Testimonial.labels.js';
import { es as VideoEmbed } from '../components/VideoEmbed/VideoEmbed.labels.js';
import { es as WeekSchedule } from '../components/WeekSchedule/WeekSchedule.labels.js';
import type { Labels } from './english.js';

/**
 * The words that components print by themselves, in Spanish as written in the United States. On a server `language="es"`
 * finds them. What a browser loads has them where the code names them: `language={spanish}`.
 */
export const spanish: Labels & { readonly tag: 'es' } = {
  tag: 'es',
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
