import {
  AdvantagesList,
  ArticleLayout,
  ArticleSection,
  CallToActionPhone,
  Faq,
  Enhance,
  KeyTakeaways,
  NewsletterForm,
  PageShell,
  Prose,
  ReviewedByCard,
  ReviewLine,
  ScheduleFacts,
  ServiceGrid,
  SiteFooter,
  SiteHeader,
  StartingPoints,
  TextLink,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

const reviewer = {
  id: 'maya-okafor',
  name: 'Maya Okafor',
  honorific: 'Dr.',
  credentials: ['MD'],
  role: 'Medical director',
};

/** What stays when a visitor goes from page to page. No component is given an id: React makes them, in the layout and in each page. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <PageShell
      data-sample=""
      header={
        <SiteHeader
          name="Tamarack House"
          telephone="(312) 555-0142"
          navigation={[
            { title: 'Services', href: '/services/' },
            { title: 'Articles', href: '/articles/', current: true },
          ]}
        />
      }
      footer={<SiteFooter name="Tamarack House" legal={[{ title: 'Privacy', href: '/privacy/' }]} />}
    >
      {children}
      <NewsletterForm
        heading="A letter once a month"
        consent="Send me the letter. I can stop it at any time."
        privacyHref="/privacy/"
      />
      <Enhance />
    </PageShell>
  );
}

export function Article() {
  return (
    <ArticleLayout
      title="Does outpatient treatment work?"
      eyebrow="Treatment"
      lead="For many people it does. This is what the days look like."
      reviewLine={<ReviewLine reviewer={reviewer} reviewed="2026-10-05" />}
      headings={[
        { id: 'days', text: 'What the days look like' },
        { id: 'gains', text: 'What people gain' },
      ]}
      takeaways={<KeyTakeaways items={['You live at home.', 'You meet the same people each week.']} />}
      after={<ReviewedByCard reviewer={reviewer} reviewed="2026-10-05" />}
    >
      <ArticleSection id="days" heading="What the days look like" position={1} total={2}>
        <Prose>
          <p>
            Most people come on three days a week. <TextLink href="/services/">See the services</TextLink>, or call.
          </p>
          <ul>
            <li>Groups in the morning</li>
            <li>Time with a counselor</li>
          </ul>
        </Prose>
        <ScheduleFacts items={[{ title: 'Days', text: 'Monday, Wednesday, Friday' }]} />
        <Faq items={[{ question: 'Can I work?', answer: 'Yes. Groups end at noon.' }]} />
      </ArticleSection>
      <ArticleSection id="gains" heading="What people gain" position={2} total={2}>
        <AdvantagesList
          items={[
            { title: 'Home stays home', text: 'Family dinners go on.' },
            { title: 'Practice', text: 'What you learn at ten you use at six.' },
          ]}
        />
        <ServiceGrid
          items={[
            { title: 'Group therapy', text: 'Eight people at most.', href: '/services/', evidence: 'evidence-based' },
            { title: 'Yoga', text: 'Chairs are fine.', evidence: 'complementary' },
          ]}
        />
        <CallToActionPhone telephone="(312) 555-0142" variant="block" heading="Talk with a nurse" />
      </ArticleSection>
    </ArticleLayout>
  );
}

export function SecondArticle() {
  return (
    <ArticleLayout
      title="What to ask on the first call"
      takeaways={<KeyTakeaways items={['Write your questions down.']} />}
    >
      <ArticleSection id="cost" heading="What does it cost?">
        <Prose>
          <p>Ask for the price in writing.</p>
        </Prose>
        <StartingPoints items={[{ title: 'For families', href: '/families/', text: 'What you can do.' }]} />
        <NewsletterForm heading="A letter for families" consent="Send me the letter." privacyHref="/privacy/" />
      </ArticleSection>
    </ArticleLayout>
  );
}
