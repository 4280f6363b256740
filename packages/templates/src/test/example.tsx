import { defineClinic, readArticle } from '@cairn-ds/content';
import { ArticlePage, ContactPage, HomePage, NotFoundPage, SiteFrame } from '@cairn-ds/templates';

const clinic = defineClinic(
  {
    id: 'larch-street',
    name: 'Larch Street Clinic',
    url: 'https://larch-street.example',
    brand: 'larch-street',
    telephone: { admissions: '(312) 555-0142' },
    hours: { timeZone: 'America/Chicago', week: [{ times: ['07:00-22:00'] }] },
    address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
    navigation: [{ title: 'Contact', href: '/contact/' }],
    legal: [],
    people: [{ id: 'noor-haddad', name: 'Noor Haddad', role: 'nurse' }],
    home: {
      title: 'Treatment that leaves room for the rest of your life',
      description: 'Outpatient treatment in Evanston, Illinois.',
      lead: 'You sleep at home, keep your job, and see the same people each week.',
      note: 'A nurse picks up. The call is free and private.',
      startingPoints: [{ title: 'I want help for myself', href: '/first-visit/', text: 'What a first visit is like' }],
      facts: [],
    },
  },
  { file: 'clinic.ts' },
);

const article = readArticle(
  {
    title: 'What to bring to a first visit',
    description: 'A short list.',
    lead: 'Bring yourself. All else can wait.',
    author: 'noor-haddad',
    reviewer: 'noor-haddad',
    published: '2026-11-01',
    reviewed: '2026-11-12',
    nextReview: '2027-11-12',
  },
  { file: 'first-visit.mdx', clinic },
);

const pages: Record<string, React.ReactNode> = {
  '/': <HomePage clinic={clinic} articles={[{ slug: 'first-visit', href: '/first-visit/', article }]} />,
  '/first-visit/': (
    <ArticlePage clinic={clinic} article={article}>
      <p>A card of your insurance, if you have one, and the names of what you take.</p>
    </ArticlePage>
  ),
  '/contact/': <ContactPage clinic={clinic} />,
};

export const Site = ({ path }: { path: string }) => (
  <SiteFrame clinic={clinic} path={path}>
    {pages[path] ?? <NotFoundPage clinic={clinic} />}
  </SiteFrame>
);
