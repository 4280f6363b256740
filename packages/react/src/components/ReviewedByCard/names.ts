import type { Person } from '@cairn-ds/content';

import { given } from '../../given.js';

/** What a reader calls the person: "Dr. Imani Okafor". */
export const shortName = ({ honorific, name }: Person): string => [honorific, name].filter(given).join(' ');

/** The name with what proves the person's training: "Dr. Imani Okafor, MD". */
export const fullName = (person: Person): string =>
  [shortName(person), ...(person.credentials ?? [])].filter(given).join(', ');
