/** The page made of the components of Cairn, as the sample site makes it. */
import {
  AdvantagesList,
  ArticleLayout,
  ArticleSection,
  Breadcrumbs,
  Byline,
  CallBar,
  CallPanel,
  Citation,
  CitedQuote,
  Faq,
  CrisisLine,
  CrisisSupport,
  Figure,
  hoursInWords,
  KeyTakeaways,
  LevelOfCareComparison,
  NewsletterForm,
  PageSection,
  PageShell,
  ProviderSection,
  References,
  RelatedArticles,
  ReviewedByCard,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  SiteFooter,
  SiteFooterColumn,
  SiteHeader,
  TelephoneLink,
  TextLink,
  WeekSchedule,
} from '@cairn-ds/react';
import type { ReactElement, ReactNode } from 'react';

import {
  address,
  advantages,
  article,
  author,
  call,
  clinic,
  comparison,
  contents,
  guide,
  letter,
  provider,
  quote,
  related,
  reviewer,
  sections,
  type Block,
  type Inline,
} from './content.ts';

const number = clinic.telephone.admissions;
const idOf = (source: number): string => article.references[source - 1]?.id ?? '';

const line = (parts: Inline[]): ReactNode[] =>
  parts.map((part, index) => {
    if (typeof part === 'string') return part;
    if ('strong' in part) return <strong key={index}>{part.strong}</strong>;
    if ('source' in part)
      return <Citation key={index} reference={idOf(part.source)} number={part.source} occurrence={part.place} />;
    if (part.href.startsWith('tel:')) return <TelephoneLink key={index} telephone={part.text} />;
    return (
      <TextLink key={index} href={part.href}>
        {part.text}
      </TextLink>
    );
  });

const parts: Record<Exclude<Block['kind'], 'text' | 'list' | 'note'>, () => ReactElement> = {
  comparison: () => (
    <LevelOfCareComparison
      key="comparison"
      caption={comparison.caption}
      columns={comparison.columns}
      currentId={comparison.current}
      rows={comparison.rows}
      note={
        <p>{line(['The least hours for intensive outpatient care are those of SAMHSA.', { source: 2, place: 3 }])}</p>
      }
    />
  ),
  week: () => (
    <div key="week">
      <WeekSchedule days={clinic.schedule?.days ?? []} note={clinic.schedule?.note} />
      <ScheduleFacts items={clinic.schedule?.facts ?? []} />
    </div>
  ),
  services: () => <ServiceGrid key="services" items={clinic.services} />,
  provider: () => (
    <ProviderSection
      key="provider"
      name={clinic.name}
      headingLevel={3}
      place={provider.place}
      address={address.street}
      hours={clinic.hours}
      telephone={number}
      href="/services/"
    >
      {provider.text}
    </ProviderSection>
  ),
  advantages: () => <AdvantagesList key="advantages" items={advantages} />,
  quote: () => (
    <CitedQuote
      key="quote"
      href={quote.href}
      attribution={quote.attribution}
      source={quote.source}
      citation={<Citation reference={idOf(1)} number={1} occurrence={2} />}
    >
      {quote.words}
    </CitedQuote>
  ),
  call: () => (
    <CallPanel
      key="call"
      variant="block"
      heading={call.heading}
      telephone={number}
      tty={clinic.telephone.tty}
      hours={clinic.hours}
      cost={call.cost}
      steps={call.steps}
    />
  ),
  crisis: () => <CrisisSupport key="crisis" />,
  questions: () => <Faq key="questions" items={clinic.questions} />,
};

function block(it: Block, index: number): ReactElement {
  switch (it.kind) {
    case 'text':
      return <p key={index}>{line(it.words)}</p>;
    case 'list':
      return (
        <ul key={index}>
          {it.items.map((item, at) => (
            <li key={at}>{line(item)}</li>
          ))}
        </ul>
      );
    case 'note':
      return (
        <SideNote key={index}>
          {it.paragraphs.map((paragraph, at) => (
            <p key={at}>{line(paragraph)}</p>
          ))}
        </SideNote>
      );
    default:
      return parts[it.kind]();
  }
}

const identity = { name: clinic.name, tagline: clinic.tagline };
const navigation = clinic.navigation.map((link) => ({ ...link, current: link.href === '/articles/' }));

function Footer(): ReactElement {
  const { street, city, region, postalCode } = address;
  return (
    <SiteFooter {...identity} legal={clinic.legal} smallPrint={clinic.smallPrint}>
      <SiteFooterColumn heading="Visit">
        <address>
          {street}
          <br />
          {city}, {region} {postalCode}
        </address>
      </SiteFooterColumn>
      <SiteFooterColumn heading="Call admissions">
        <TelephoneLink telephone={number} />
        <p>{hoursInWords(clinic.hours)}</p>
      </SiteFooterColumn>
      <SiteFooterColumn heading="In a crisis">
        <p>
          Call or text <TelephoneLink telephone="988" />
        </p>
      </SiteFooterColumn>
    </SiteFooter>
  );
}

const { title, shortTitle = title, eyebrow, lead, reviewed, nextReview, published, takeaways, references } = article;
const { readingMinutes } = guide;
const total = contents.length;
const way = [{ title: 'Home', href: '/' }, { title: 'Guides', href: '/articles/' }, { title: shortTitle }];
const headings = contents.map(({ id, heading }) => ({ id, text: heading }));
const citations = { [idOf(1)]: 2, [idOf(2)]: 3 };
const next = related.map(({ href, article: { title, description }, picture, readingMinutes }) => ({
  title,
  href,
  text: description,
  picture,
  readingMinutes,
}));

function Article(): ReactElement {
  return (
    <ArticleLayout
      title={title}
      eyebrow={eyebrow}
      breadcrumbs={<Breadcrumbs items={way} />}
      byline={<Byline {...{ author, reviewer, reviewed, published, readingMinutes }} reviewerHref="#reviewer" />}
      lead={lead}
      hero={article.hero && <Figure {...article.hero} variant="hero" priority />}
      headings={headings}
      aside={
        <CallPanel
          variant="aside"
          telephone={number}
          hours={clinic.hours}
          cost="Free and private. Asking is not signing up."
        />
      }
      takeaways={<KeyTakeaways items={takeaways} />}
      after={
        <>
          {reviewer && <ReviewedByCard id="reviewer" {...{ reviewer, reviewed, nextReview }} />}
          <ArticleSection id="references" heading="References" position={total} total={total}>
            <References items={references} citations={citations} />
          </ArticleSection>
        </>
      }
    >
      {sections.map(({ id, heading, blocks }, index) => (
        <ArticleSection key={id} id={id} heading={heading} position={index + 1} total={total}>
          {blocks.map(block)}
        </ArticleSection>
      ))}
    </ArticleLayout>
  );
}

export function Page(): ReactElement {
  return (
    <PageShell
      crisisLine={<CrisisLine />}
      header={<SiteHeader {...identity} navigation={navigation} telephone={number} />}
      footer={<Footer />}
      callBar={<CallBar telephone={number} />}
    >
      <Article />
      <PageSection>
        <RelatedArticles items={next} />
      </PageSection>
      <PageSection tone="tint">
        <NewsletterForm id="newsletter" heading={letter.heading} consent={letter.consent} privacyHref="/privacy/">
          <p>{letter.text}</p>
        </NewsletterForm>
      </PageSection>
    </PageShell>
  );
}
