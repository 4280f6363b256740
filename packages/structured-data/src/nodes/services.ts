import type { Service } from '@cairn-ds/content';
import type { DrugLeaf, MedicalTherapyLeaf, ServiceLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import { present } from '../present.js';
import { clinicId } from './clinic.js';

const isTherapy = ({ evidence }: Service): boolean => evidence === 'evidence-based';

/** References to what the page marks as shown to help: only that is called a therapy. */
export const therapyRefs = (services: readonly Service[], addresses: Addresses): { '@id': string }[] =>
  services.filter(isTherapy).map(({ id }) => ({ '@id': serviceId(id, addresses) }));

export const serviceId = (id: string, { ofSite }: Addresses): string => ofSite(`service-${id}`);

/** A therapy, or a service that is none, with the clinic that provides it. */
export function serviceNode(service: Service, addresses: Addresses): MedicalTherapyLeaf | ServiceLeaf {
  const { id, title, text, href } = service;
  const said = present({
    '@id': serviceId(id, addresses),
    name: title,
    description: text,
    url: href && addresses.link(href),
  });
  return isTherapy(service)
    ? { '@type': 'MedicalTherapy', ...said }
    : { '@type': 'Service', ...said, provider: { '@id': clinicId(addresses) } };
}

/** What the page of a service says of it beyond its place in a list: a therapy has medication and what comes after. */
export function wholeServiceNode(service: Service, addresses: Addresses): MedicalTherapyLeaf | ServiceLeaf {
  const node = { ...serviceNode(service, addresses), url: addresses.page };
  const { medication = [], next } = service;
  return node['@type'] === 'MedicalTherapy'
    ? present({ ...node, drug: medication.map(drugNode), followup: next })
    : node;
}

const drugNode = (name: string): DrugLeaf => ({ '@type': 'Drug', name });
