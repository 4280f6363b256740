import type { Graph, Thing } from 'schema-dts';

import { addressesOf, type Addresses } from './addresses.js';
import { articleNode } from './nodes/article.js';
import { clinicNode } from './nodes/clinic.js';
import { locationNode } from './nodes/locations.js';
import { breadcrumbsNode, pageNode } from './nodes/page.js';
import { authorNodes, memberNode, profileNode } from './nodes/people.js';
import { questionsNode } from './nodes/questions.js';
import { serviceNode, therapyRefs, wholeServiceNode } from './nodes/services.js';
import type { PageData } from './PageData.js';

/**
 * What a page says, as one graph of schema.org whose things are joined by their ids. It says nothing that the page does
 * not show, so hand it what the page's template takes, and leave out what the page leaves out.
 *
 * @throws when `path` is not the path of a page, and when `today` is not a day where one is needed.
 */
export function structuredData(data: PageData): Graph {
  if (data.article || data.hours || data.today) requireDay(data.today);
  const addresses = addressesOf(data.clinic, data.path ?? '/');
  const nodes = data.path ? [...pageNodes(data, addresses)] : [];
  const services = data.services ?? [];
  const availableService = therapyRefs([...services, ...(data.service ? [data.service] : [])], addresses);
  const clinic = clinicNode(data, addresses);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...nodes,
      availableService.length > 0 ? { ...clinic, availableService } : clinic,
      ...subjectNodes(data, addresses),
      ...(data.locations ?? []).map((location) => locationNode(location, data.today, addresses)),
      ...(data.people ?? []).map((person) => memberNode(person, addresses)),
      ...services.map((service) => serviceNode(service, addresses)),
    ],
  };
}

/** What the page is about, where it is a page of one thing. */
function* subjectNodes(data: PageData, addresses: Addresses): Generator<Thing> {
  if (data.service) yield wholeServiceNode(data.service, addresses);
  if (data.location) yield locationNode(data.location, data.today, addresses);
  if (data.person) yield profileNode(data.person, addresses);
}

function* pageNodes(data: PageData, addresses: Addresses): Generator<Thing> {
  const { clinic, questions } = data;
  const breadcrumbs = breadcrumbsNode(data.breadcrumbs, addresses);
  yield pageNode(data, breadcrumbs, addresses);
  if (breadcrumbs) yield breadcrumbs;
  if (data.article) {
    yield articleNode(data, addresses);
    yield* authorNodes(clinic, data.article, addresses);
  }
  if (questions?.length) yield questionsNode(questions, addresses);
}

function requireDay(today: string | null | undefined): void {
  if (today && /^\d{4}-\d{2}-\d{2}$/.test(today)) return;
  throw new Error(
    `"${today ?? ''}" is not a day, so nobody can tell which review has happened and which closure is over by then. Give the day on which the page is rendered as today, such as "2026-11-12".`,
  );
}
