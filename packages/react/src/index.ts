export * from './components/AdvantagesList/index.js';
export * from './components/ArticleLayout/index.js';
export * from './components/ArticleSection/index.js';
export * from './components/Breadcrumbs/index.js';
export * from './components/Button/index.js';
export * from './components/Byline/index.js';
export * from './components/CallToActionPhone/index.js';
export * from './components/Checkbox/index.js';
export * from './components/Citation/index.js';
export * from './components/CitedQuote/index.js';
export * from './components/Faq/index.js';
export * from './components/TableOfContents/index.js';
export * from './components/CrisisLine/index.js';
export * from './components/CrisisSupport/index.js';
export * from './components/Enhance/index.js';
export * from './components/ErrorSummary/index.js';
export * from './components/FactsBar/index.js';
export * from './components/Figure/index.js';
export * from './components/HomeHero/index.js';
export * from './components/Icon/index.js';
export * from './components/KeyTakeaways/index.js';
export * from './components/LevelOfCareComparison/index.js';
export * from './components/NewsletterForm/index.js';
export * from './components/OpeningHours/index.js';
export * from './components/PageLayout/index.js';
export * from './components/PageSection/index.js';
export * from './components/PageShell/index.js';
export * from './components/Prose/index.js';
export * from './components/ProviderSection/index.js';
export * from './components/References/index.js';
export * from './components/RelatedArticles/index.js';
export * from './components/ReviewLine/index.js';
export * from './components/ReviewedByCard/index.js';
export * from './components/ScheduleFacts/index.js';
export * from './components/ServiceGrid/index.js';
export * from './components/SideNote/index.js';
export * from './components/SiteFooter/index.js';
export * from './components/SiteHeader/index.js';
export * from './components/StartingPoints/index.js';
export * from './components/TelephoneLink/index.js';
export * from './components/TextField/index.js';
export * from './components/TextLink/index.js';
export * from './components/WeekSchedule/index.js';
export { fill } from './labels/fill.js';
export * from './labels/index.js';
export { formatDate } from './internal/dates.js';
export { bind } from './internal/site/bind.js';
export type {
  ImageComponent,
  ImageComponentProps,
  LinkComponent,
  LinkComponentProps,
  SiteSettings,
} from './internal/site/settings.js';
export type { Heading, Person, Picture, PictureFile, Reference } from './data.js';
export type { ImportedPicture } from './internal/picture/picture.js';
export { hoursInWords, type HoursProp } from './internal/hours.js';
export type { DateProp } from './internal/time.js';
