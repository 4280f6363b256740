import type { Service } from '@cairn-ds/content';
import type { MedicalTherapyLeaf, ServiceLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import { present } from '../present.js';
import { clinicId } from './clinic.js';

const isTherapy = ({ evidence }: Service): boolean => evidence === 'evidence-based';

/** References to what the page marks as shown to help: only that is called a therapy. */
export const therapyRefs = (services: readonly Service[], addresses: Addresses): { '@id': string }[] =>
  services.filter(isTherapy).map(({ id }) => ({ '@id': serviceId(id, addresses) }));

const serviceId = (id: string, { ofSite }: Addresses): string => ofSite(`service-${id}`);

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
