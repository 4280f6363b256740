import type { BreadcrumbListLeaf, WebPage } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import type { ArticleData, PageData } from '../PageData.js';
import { present } from '../present.js';
import { articleId, source } from './article.js';
import { clinicId } from './clinic.js';
import { locationId } from './locations.js';
import { personId, personRef } from './people.js';
import { serviceId } from './services.js';

const ref = (id: string) => ({ '@id': id });

/** The page, with the review of the article that it shows. */
export function pageNode(
  data: PageData,
  breadcrumbs: BreadcrumbListLeaf | undefined,
  addresses: Addresses,
): Exclude<WebPage, string> {
  const { title, lead, updated } = headOf(data);
  const picture = data.picture ? addresses.link(data.picture.src) : undefined;
  return present({
    '@type': typeOf(data),
    '@id': addresses.page,
    url: addresses.page,
    name: title,
    description: lead ?? undefined,
    inLanguage: data.language ?? undefined,
    dateModified: updated ?? undefined,
    primaryImageOfPage: picture ? { '@type': 'ImageObject' as const, contentUrl: picture } : undefined,
    breadcrumb: breadcrumbs?.['@id'] ? ref(breadcrumbs['@id']) : undefined,
    mainEntity: mainEntityOf(data, addresses),
    publisher: ref(clinicId(addresses)),
    citation: (data.service?.references ?? []).map(source),
    ...(data.article ? reviewOf(data, addresses) : {}),
  });
}

/** What heads the page. */
interface Head {
  title?: string;
  lead?: string | null | undefined;
  updated?: string | null | undefined;
}

function headOf(data: PageData): Head {
  if (data.article) return { title: data.article.title, lead: data.article.lead };
  if (data.service) return { title: data.service.title, lead: data.service.text };
  if (data.location) return { title: data.location.name, lead: data.location.text };
  if (data.person) return { title: data.person.name, lead: data.person.bio };
  return data.page ?? {};
}

function typeOf(data: PageData) {
  if (data.article || data.service) return 'MedicalWebPage';
  if (data.person) return 'ProfilePage';
  if (data.location) return 'WebPage';
  return data.type ?? (data.services?.length ? 'MedicalWebPage' : 'WebPage');
}

/** What the page is about before all else. */
function mainEntityOf(data: PageData, addresses: Addresses) {
  if (data.article) return ref(articleId(addresses));
  if (data.location) return ref(locationId(data.location.id, addresses));
  if (data.person) return ref(personId(data.person.id, addresses));
  if (data.service) return ref(serviceId(data.service.id, addresses));
  const isOfClinic = data.path === '/' || data.type === 'ContactPage';
  return isOfClinic ? ref(clinicId(addresses)) : undefined;
}

/** Who has read the article through, and when. A review that is later than the page has not happened. */
function reviewOf({ clinic, article, today }: ArticleData, addresses: Addresses) {
  if (article.reviewed > today) return {};
  return { reviewedBy: personRef(clinic, article.reviewer, addresses), lastReviewed: article.reviewed };
}

/** The way from the home page to this one: what of it can be followed, and the page itself. One step is no way. */
export function breadcrumbsNode(
  breadcrumbs: PageData['breadcrumbs'],
  addresses: Addresses,
): BreadcrumbListLeaf | undefined {
  const here = breadcrumbs?.at(-1);
  const steps = (breadcrumbs ?? []).flatMap((step) => {
    if (step === here) return { name: step.title, item: ref(addresses.page) };
    const address = step.href ? addresses.link(step.href) : undefined;
    return address ? { name: step.title, item: { '@type': 'WebPage' as const, ...ref(address) } } : [];
  });
  if (steps.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    '@id': addresses.ofPage('breadcrumbs'),
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
