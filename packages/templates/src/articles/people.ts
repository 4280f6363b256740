import type { Clinic, Person } from '@cairn-ds/content';

import { sizedPicture, type Pictures } from '../pictures/pictures.js';

/** The person of the clinic with this id. */
export function personOf({ people }: Clinic, id: string, pictures: Pictures | null | undefined): Person | undefined {
  const person = people.find((each) => each.id === id);
  return person?.picture ? { ...person, picture: sizedPicture(person.picture, pictures) } : person;
}
