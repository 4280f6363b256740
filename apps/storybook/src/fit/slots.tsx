import {
  AdvantagesItem,
  AdvantagesList,
  ArticleLayout,
  ArticleSection,
  CallToActionPhone,
  Callout,
  CitedQuote,
  Faq,
  FactsBar,
  Figure,
  HomeHero,
  KeyTakeaways,
  LevelOfCareComparison,
  NewsletterForm,
  PageLayout,
  PageSection,
  PageShell,
  Prose,
  ProviderSection,
  RelatedArticles,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  SiteFooter,
  SiteFooterColumn,
  SiteHeader,
  StartingPoints,
  StepList,
  WeekSchedule,
} from '@cairn-ds/react';
import type { ReactElement, ReactNode } from 'react';

export type Slots = Record<string, (child: ReactNode) => ReactElement>;

const number = '(312) 555-0142';
const title = 'What to expect';
const dot = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/%3E";
const picture = { src: dot, width: 8, height: 6, decorative: true } as const;
const form = { consent: 'Send me the letter.', privacyHref: '/privacy/', heading: 'A letter' };
const inArticle = (children: ReactNode) => (
  <ArticleLayout title={title} headings={[{ id: 'one', text: 'One' }]}>
    {children}
  </ArticleLayout>
);
const inPage = (children: ReactNode) => <PageLayout title={title}>{children}</PageLayout>;

/** Where anything may stand, and stands on the line of the page's text. */
export const columns: Slots = {
  'PageLayout children': inPage,
  'PageLayout children, with an aside': (child) => (
    <PageLayout title={title} aside="Beside">
      {child}
    </PageLayout>
  ),
  'ArticleLayout children': inArticle,
  'ArticleLayout takeaways': (child) => <ArticleLayout title={title} takeaways={child} />,
  'ArticleLayout after': (child) => <ArticleLayout title={title} after={child} />,
  'ArticleLayout byline': (child) => <ArticleLayout title={title} byline={child} />,
  'ArticleLayout reviewLine': (child) => <ArticleLayout title={title} reviewLine={child} />,
  'ArticleSection children': (child) =>
    inArticle(
      <ArticleSection id="one" heading="One">
        {child}
      </ArticleSection>,
    ),
  'Prose children': (child) => inPage(<Prose>{child}</Prose>),
  'Prose children, in a section': (child) =>
    inPage(
      <ArticleSection id="two" heading="Two">
        <Prose>{child}</Prose>
      </ArticleSection>,
    ),
  'PageSection children': (child) => (
    <>
      <PageLayout title={title} />
      <PageSection>{child}</PageSection>
    </>
  ),
};

/** Where anything may stand, and stands where the component has its words. */
export const places: Slots = {
  'PageLayout aside': (child) => <PageLayout title={title} aside={child} />,
  'PageLayout breadcrumbs': (child) => <PageLayout title={title} breadcrumbs={child} />,
  'PageLayout hero': (child) => <PageLayout title={title} hero={child} />,
  'ArticleLayout aside': (child) => <ArticleLayout title={title} aside={child} />,
  'PageShell children': (child) => <PageShell>{child}</PageShell>,
  'PageShell header': (child) => <PageShell header={child} />,
  'PageShell footer': (child) => <PageShell footer={child} />,
  'SiteFooter children': (child) => <SiteFooter name="Tamarack House">{child}</SiteFooter>,
  'SiteFooterColumn children': (child) => (
    <SiteFooter name="Tamarack House">
      <SiteFooterColumn heading="Visit">{child}</SiteFooterColumn>
    </SiteFooter>
  ),
  'HomeHero action': (child) => <HomeHero title={title} action={child} />,
  'HomeHero picture': (child) => <HomeHero title={title} picture={child} />,
  'AdvantagesItem children': (child) =>
    inPage(
      <AdvantagesList>
        <AdvantagesItem title="You sleep at home">{child}</AdvantagesItem>
      </AdvantagesList>,
    ),
  'CallToActionPhone children': (child) => inPage(<CallToActionPhone telephone={number}>{child}</CallToActionPhone>),
  'CallToActionPhone step': (child) => inPage(<CallToActionPhone telephone={number} steps={[child]} />),
  'Callout children': (child) => inPage(<Callout heading="Before you come">{child}</Callout>),
  'Faq answer': (child) => inPage(<Faq items={[{ question: 'Why?', answer: child, open: true }]} />),
  'KeyTakeaways item': (child) => inArticle(<KeyTakeaways items={[child]} />),
  'LevelOfCareComparison note': (child) =>
    inPage(
      <LevelOfCareComparison
        caption="Levels"
        columns={['Level']}
        rows={[{ id: 'a', title: 'Outpatient', cells: [] }]}
        note={child}
      />,
    ),
  'NewsletterForm children': (child) => inPage(<NewsletterForm {...form}>{child}</NewsletterForm>),
  'ProviderSection children': (child) => inPage(<ProviderSection name="Tamarack House">{child}</ProviderSection>),
  'ServiceGrid legend': (child) => inPage(<ServiceGrid items={[{ title: 'Group' }]} legend={child} />),
  'StepList text': (child) => inPage(<StepList items={[{ title: 'You call', text: child }]} />),
  'SideNote children': (child) => inPage(<SideNote>{child}</SideNote>),
};

/** Where a sentence or a few words may stand. */
export const sentences: Slots = {
  'PageLayout title': (child) => <PageLayout title={child} />,
  'PageLayout eyebrow': (child) => <PageLayout title={title} eyebrow={child} />,
  'PageLayout lead': (child) => <PageLayout title={title} lead={child} />,
  'ArticleSection heading': (child) => inArticle(<ArticleSection id="one" heading={child} />),
  'HomeHero title': (child) => <HomeHero title={child} />,
  'HomeHero lead': (child) => <HomeHero title={title} lead={child} />,
  'HomeHero note': (child) => <HomeHero title={title} note={child} />,
  'SiteFooter smallPrint': (child) => <SiteFooter name="Tamarack House" smallPrint={child} />,
  'CallToActionPhone heading': (child) => inPage(<CallToActionPhone telephone={number} heading={child} />),
  'CallToActionPhone hours': (child) => inPage(<CallToActionPhone telephone={number} hours={child} />),
  'CallToActionPhone cost': (child) => inPage(<CallToActionPhone telephone={number} cost={child} />),
  'CallToActionPhone aside': (child) => (
    <PageLayout title={title} aside={<CallToActionPhone variant="aside" telephone={number} hours={child} />} />
  ),
  'CallToActionPhone inline': (child) =>
    inPage(
      <CallToActionPhone variant="inline" telephone={number}>
        {child}
      </CallToActionPhone>,
    ),
  'CitedQuote children': (child) =>
    inPage(
      <CitedQuote href="https://example.com/" source="Example">
        {child}
      </CitedQuote>,
    ),
  'CitedQuote source': (child) =>
    inPage(
      <CitedQuote href="https://example.com/" source={child}>
        Words
      </CitedQuote>,
    ),
  'FactsBar text': (child) => inPage(<FactsBar items={[{ title: 'Open', text: child }]} />),
  'FactsBar title': (child) => inPage(<FactsBar items={[{ title: child, text: 'Today' }]} />),
  'Figure caption': (child) => inPage(<Figure {...picture} caption={child} />),
  'Figure caption, wide': (child) => inPage(<Figure {...picture} variant="wide" caption={child} />),
  'LevelOfCareComparison title': (child) =>
    inPage(
      <LevelOfCareComparison caption="Levels" columns={['Level']} rows={[{ id: 'a', title: child, cells: [] }]} />,
    ),
  'LevelOfCareComparison cell': (child) =>
    inPage(
      <LevelOfCareComparison
        caption="Levels"
        columns={['Level', 'Fit']}
        rows={[{ id: 'a', title: 'Outpatient', cells: [child] }]}
      />,
    ),
  'NewsletterForm heading': (child) => inPage(<NewsletterForm {...form} heading={child} />),
  'ProviderSection place': (child) => inPage(<ProviderSection name="Tamarack House" place={child} />),
  'ProviderSection address': (child) => inPage(<ProviderSection name="Tamarack House" address={child} />),
  'RelatedArticles text': (child) =>
    inPage(<RelatedArticles items={[{ title: 'A guide', href: '/a/', text: child }]} />),
  'ScheduleFacts text': (child) => inPage(<ScheduleFacts items={[{ title: 'When', text: child }]} />),
  'ServiceGrid title': (child) => inPage(<ServiceGrid items={[{ title: child }]} />),
  'ServiceGrid text': (child) => inPage(<ServiceGrid items={[{ title: 'Group', text: child }]} />),
  'StartingPoints text': (child) => (
    <PageSection>
      <StartingPoints items={[{ title: 'For me', href: '/me/', text: child }]} />
    </PageSection>
  ),
  'WeekSchedule note': (child) => inPage(<WeekSchedule days={[{ day: 'Mon', hours: 3 }]} note={child} />),
};

/** Where a sign or a word stands. */
export const signs: Slots = {
  'SiteHeader logo': (child) => <SiteHeader name="Tamarack House" navigation={[]} logo={child} />,
  'SiteFooter logo': (child) => <SiteFooter name="Tamarack House" logo={child} />,
  'ServiceGrid icon': (child) => inPage(<ServiceGrid items={[{ title: 'Group', icon: child }]} />),
};
