import type { Article, Clinic, Person } from '@cairn-ds/content';
import type { PersonLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import { present } from '../present.js';

/** A reference to a person of the clinic, and nothing for an id that nobody has. */
export const personRef = ({ people }: Clinic, id: string, addresses: Addresses): { '@id': string } | undefined =>
  people.some((person) => person.id === id) ? { '@id': personId(id, addresses) } : undefined;

const personId = (id: string, { ofSite }: Addresses): string => ofSite(`person-${id}`);

/** Who wrote and reviewed an article, each once. */
export function peopleNodes(clinic: Clinic, { author, reviewer }: Article, addresses: Addresses): PersonLeaf[] {
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
    hasCredential: credentials.map((name) => ({ '@type': 'EducationalOccupationalCredential' as const, name })),
    knowsAbout: specialty,
    description: bio,
    image: picture && link(picture.src),
  });
