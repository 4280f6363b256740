import type { Person } from '@cairn-ds/content';

import { given } from '../../given.js';
import type { AsSent } from '../../sent.js';

/** What a reader calls the person: "Dr. Imani Okafor". */
export const shortName = ({ honorific, name }: AsSent<Person>): string => [honorific, name].filter(given).join(' ');

/** The name with what proves the person's training: "Dr. Imani Okafor, MD". */
export const fullName = (person: AsSent<Person>): string =>
  [shortName(person), person.credentials].flat().filter(given).join(', ');
