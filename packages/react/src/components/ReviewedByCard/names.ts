import type { Person } from '../../data.js';
import { isPresent } from '../../internal/isPresent.js';

/** What a reader calls the person: "Dr. Imani Okafor". */
export const shortName = ({ honorific, name }: Person): string => [honorific, name].filter(isPresent).join(' ');

/** The name with what proves the person's training: "Dr. Imani Okafor, MD". */
export const fullName = (person: Person): string =>
  [shortName(person), person.credentials].flat().filter(isPresent).join(', ');
