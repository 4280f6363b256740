import type { Person } from '../../data.js';
import { isPresent } from '../../internal/isPresent.js';

/** What a reader calls the person: "Dr. Imani Okafor". No line ends after "Dr.", nor after "St." or an initial in the name. */
export const shortName = ({ honorific, name }: Person): string =>
  [honorific, name].filter(isPresent).join('\u00A0').replaceAll('. ', '.\u00A0');

/** The name with what proves the person's training: "Dr. Imani Okafor, MD". */
export const fullName = (person: Person): string =>
  [shortName(person), person.credentials].flat().filter(isPresent).join(', ');
