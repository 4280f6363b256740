import type { Clinic } from '@cairn-ds/content';
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
    address: addressNode(clinic),
    openingHoursSpecification: hours && today ? openingHoursSpecification(hours, today) : undefined,
  });

/** The number for admissions as machines exchange it, with its extension; none for a service number that only its own country dials. */
function telephoneOf({ telephone, address }: Clinic): string | undefined {
  const read = parseTelephone(telephone.admissions, { region: address.country });
  return read.ok && read.e164 ? read.href.replace('tel:', '') : undefined;
}

const addressNode = ({ address }: Clinic): PostalAddressLeaf =>
  present({
    '@type': 'PostalAddress' as const,
    streetAddress: address.street,
    addressLocality: address.city,
    addressRegion: address.region,
    postalCode: address.postalCode,
    addressCountry: address.country,
  });
