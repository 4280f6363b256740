import type { Location } from '@cairn-ds/content';
import { openingHoursSpecification } from '@cairn-ds/rules/hours';
import type { ContactPointLeaf, MedicalClinicLeaf, ServiceLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import { present } from '../present.js';
import { addressNode, clinicId, dialed } from './clinic.js';

/** The name of a location in its graph. */
export const locationId = (id: string, { ofSite }: Addresses): string => ofSite(`location-${id}`);

/** A place of the clinic; or a service, where care has no place to come to and reaches people where they are. */
export function locationNode(
  location: Location,
  today: string | null | undefined,
  addresses: Addresses,
): MedicalClinicLeaf | ServiceLeaf {
  const { id, name, text, address, areas, hours, picture, href } = location;
  const clinic = { '@id': clinicId(addresses) };
  const said = {
    '@id': locationId(id, addresses),
    name,
    description: text,
    url: href && addresses.link(href),
    image: picture && addresses.link(picture.src),
    areaServed: areas,
  };
  return address
    ? present({
        '@type': 'MedicalClinic' as const,
        ...said,
        address: addressNode(address),
        openingHoursSpecification: hours && today ? openingHoursSpecification(hours, today) : undefined,
        contactPoint: linesOf(location),
        parentOrganization: clinic,
      })
    : present({ '@type': 'Service' as const, ...said, provider: clinic });
}

/** The lines of a place that can be called. */
const linesOf = ({ lines, address }: Location): ContactPointLeaf[] =>
  lines.flatMap(({ title, telephone, text }) => {
    const number = telephone && dialed(telephone, address?.country);
    return number
      ? [present({ '@type': 'ContactPoint' as const, name: title, description: text, telephone: number })]
      : [];
  });
