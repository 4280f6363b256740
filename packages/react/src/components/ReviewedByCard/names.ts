import type { Person } from '@cairn-ds/content';

import { isPresent } from '../../internal/isPresent.js';
import type { AsSent } from '../../internal/sent.js';

/** What a reader calls the person: "Dr. Imani Okafor". */
export const shortName = ({ honorific, name }: AsSent<Person>): string => [honorific, name].filter(isPresent).join(' ');

/** The name with what proves the person's training: "Dr. Imani Okafor, MD". */
export const fullName = (person: AsSent<Person>): string =>
  [shortName(person), person.credentials].flat().filter(isPresent).join(', ');
