import type { Article, Clinic, Person } from '@cairn-ds/content';
import type { EducationalOccupationalCredentialLeaf as CredentialLeaf, PersonLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import { present } from '../present.js';
import { clinicId } from './clinic.js';

/** A reference to a person of the clinic, and nothing for an id that nobody has. */
export const personRef = ({ people }: Clinic, id: string, addresses: Addresses): { '@id': string } | undefined =>
  people.some((person) => person.id === id) ? { '@id': personId(id, addresses) } : undefined;

/** The name of a person in its graph. */
export const personId = (id: string, { ofSite }: Addresses): string => ofSite(`person-${id}`);

/** Who wrote and reviewed an article, each once. */
export function authorNodes(clinic: Clinic, { author, reviewer }: Article, addresses: Addresses): PersonLeaf[] {
  return clinic.people.flatMap((person) => {
    if (person.id !== author && person.id !== reviewer) return [];
    const byline = bylineNode(person, addresses);
    return [person.id === reviewer ? { ...byline, ...cardOf(person, addresses) } : byline];
  });
}

/** What a byline says of someone. */
const bylineNode = ({ id, name, honorific, role, href }: Person, addresses: Addresses): PersonLeaf =>
  present({
    '@type': 'Person' as const,
    '@id': personId(id, addresses),
    name,
    honorificPrefix: honorific,
    jobTitle: role,
    url: href && addresses.link(href),
  });

/** What the card of a reviewer says beyond the byline. */
const cardOf = ({ credentials = [], specialty, bio, picture }: Person, { link }: Addresses): Partial<PersonLeaf> =>
  present({
    honorificSuffix: credentials.join(', '),
    hasCredential: credentials.map(credentialNode),
    knowsAbout: specialty,
    description: bio,
    image: picture && link(picture.src),
  });

/** What the card of someone in a list says. */
export const memberNode = (person: Person, addresses: Addresses): PersonLeaf =>
  present({
    ...bylineNode(person, addresses),
    honorificSuffix: person.credentials?.join(', '),
    knowsAbout: person.specialty,
    knowsLanguage: person.languages,
    image: person.picture && addresses.link(person.picture.src),
    worksFor: { '@id': clinicId(addresses) },
  });

/** What the page of someone says: training, and the licenses that are not past. */
export const profileNode = (person: Person, addresses: Addresses): PersonLeaf =>
  present({
    ...memberNode(person, addresses),
    url: addresses.page,
    description: person.bio,
    hasCredential: [...(person.credentials ?? []).map(credentialNode), ...(person.licenses ?? []).flatMap(licenseNode)],
  });

type License = NonNullable<Person['licenses']>[number];

const credentialNode = (name: string): CredentialLeaf => ({ '@type': 'EducationalOccupationalCredential', name });

const licenseNode = ({ title, issuer, verifyHref, expired }: License): CredentialLeaf[] =>
  expired
    ? []
    : [
        present({
          ...credentialNode(title),
          url: verifyHref,
          recognizedBy: { '@type': 'Organization' as const, name: issuer },
        }),
      ];
