import { graphsIn, unshown, vocabularyFaults } from '@cairn-ds/checks/structuredData';

import { everyPage } from '../support/pages.ts';
import { dataOf, expect, forEachClinic, test } from '../support/test.ts';

/** Every page of a clinic, and what one says after a sign-up. */
const pathsOf = (clinic: string) => [...everyPage(clinic), '/newsletter/?thanks'];

/** What the pages of a clinic are, by the first type of their graph. */
const types: Readonly<Record<string, string>> = {
  '/': 'WebPage',
  '/articles/': 'CollectionPage',
  '/services/': 'MedicalWebPage',
  '/contact/': 'ContactPage',
  '/crisis/': 'MedicalWebPage',
  '/what-to-expect/': 'MedicalWebPage',
  '/locations/': 'CollectionPage',
  '/team/': 'CollectionPage',
  '/404.html': 'MedicalClinic',
  '/newsletter/': 'WebPage',
  '/newsletter/?thanks': 'MedicalClinic',
};

const ofFolder: Readonly<Record<string, string>> = { locations: 'WebPage', team: 'ProfilePage' };

/** A page in no folder is a policy, or one of those above. */
function typeOf(path: string): string {
  if (/^\/articles\/(?:page|topics)\//.test(path)) return 'CollectionPage';
  const [, folder = '', rest = ''] = path.split('/');
  return types[path] ?? (rest === '' ? 'WebPage' : (ofFolder[folder] ?? 'MedicalWebPage'));
}

forEachClinic(() => {
  test('every page says to machines what it shows to people, in words that schema.org knows', async ({
    request,
    clinic,
  }) => {
    const { url } = dataOf(clinic);
    const paths = pathsOf(clinic);
    expect(paths.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const path of paths) {
      const html = await (await request.get(path)).text();
      const graphs = graphsIn(html);
      const first = graphs[0]?.['@graph'][0]?.['@type'];
      expect.soft([path, graphs.length, first]).toEqual([path, 1, typeOf(path)]);
      const faults = [...(await Promise.all(graphs.map(vocabularyFaults))).flat(), ...unshown(html, url)];
      found.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test('an article names its reviewer, the day of the review, its sources and the way to it', async ({
    request,
    clinic,
  }) => {
    const { name, people } = dataOf(clinic);
    const html = await (await request.get('/articles/does-intensive-outpatient-treatment-work/')).text();
    const things = graphsIn(html)[0]?.['@graph'] ?? [];
    const byId = (id: unknown) => things.find((thing) => thing['@id'] === id);
    const refOf = (value: unknown) => byId((value as { '@id': string })['@id']);
    const [page] = things;
    const [reviewer] = people;

    expect(page?.['lastReviewed']).toBe('2026-11-12');
    expect(refOf(page?.['reviewedBy'])).toMatchObject({ '@type': 'Person', name: reviewer?.name });
    expect(refOf(page?.['publisher'])).toMatchObject({ '@type': 'MedicalClinic', name });
    const article = refOf(page?.['mainEntity']);
    expect(article).toMatchObject({ headline: 'Does intensive outpatient treatment work?' });
    expect(article?.['citation']).toHaveLength(2);
    expect(refOf(page?.['breadcrumb'])).toMatchObject({ itemListElement: [{ name: 'Home' }, {}, {}] });
  });

  test('the contact page says when someone is there, in data that its table shows', async ({ request }) => {
    const [graph] = graphsIn(await (await request.get('/contact/')).text());
    const { openingHoursSpecification: hours } =
      graph?.['@graph'].find((thing) => thing['openingHoursSpecification']) ?? {};
    const week = { '@type': 'OpeningHoursSpecification', dayOfWeek: expect.arrayContaining(['Monday', 'Saturday']) };
    expect(hours).toContainEqual(expect.objectContaining(week));
  });

  test('what a page says of the clinic is the same on all pages, but for services and hours where they are shown', async ({
    request,
    clinic,
  }) => {
    const { url } = dataOf(clinic);
    const said = new Map<string, string>();
    for (const path of pathsOf(clinic)) {
      const [graph] = graphsIn(await (await request.get(path)).text());
      const found = graph?.['@graph'].find((thing) => thing['@id'] === `${url}/#clinic`);
      said.set(JSON.stringify({ ...found, availableService: undefined, openingHoursSpecification: undefined }), path);
    }
    expect(said.size).toBe(1);
  });
});
