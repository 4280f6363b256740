import type { Clinic, Location } from '@cairn-ds/content';
import { openingHoursSpecification } from '@cairn-ds/rules/hours';
import { parseTelephone } from '@cairn-ds/rules/telephone';
import type { MedicalClinicLeaf, PostalAddressLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import type { PageData } from '../PageData.js';
import { present } from '../present.js';

/** The name of the clinic in its graph. */
export const clinicId = ({ ofSite }: Addresses): string => ofSite('clinic');

/** What the frame of every page says of the clinic, and its hours where the page shows them. */
export const clinicNode = ({ clinic, hours, today }: PageData, addresses: Addresses): MedicalClinicLeaf =>
  present({
    '@type': 'MedicalClinic' as const,
    '@id': clinicId(addresses),
    name: clinic.name,
    url: addresses.link('/'),
    telephone: telephoneOf(clinic),
    address: clinic.address && addressNode(clinic.address),
    // The frame says where people have to be for care, where there is no place to come to.
    areaServed: clinic.address ? [] : areasOf(clinic),
    openingHoursSpecification: hours && today ? openingHoursSpecification(hours, today) : undefined,
  });

const telephoneOf = ({ telephone, country }: Clinic) => dialed(telephone.admissions, country);

const areasOf = ({ locations }: Clinic) => [...new Set(locations.flatMap(({ areas }) => areas))];

/** A number as machines exchange it, with its extension; none for a service number that only its own country dials. */
export function dialed(telephone: string, region: string | undefined): string | undefined {
  const read = parseTelephone(telephone, { region });
  return read.ok && read.e164 ? read.href.replace('tel:', '') : undefined;
}

export const addressNode = (address: NonNullable<Location['address']>): PostalAddressLeaf =>
  present({
    '@type': 'PostalAddress' as const,
    streetAddress: address.street,
    addressLocality: address.city,
    addressRegion: address.region,
    postalCode: address.postalCode,
    addressCountry: address.country,
  });
