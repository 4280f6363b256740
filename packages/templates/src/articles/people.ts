import type { Clinic, Person } from '@cairn-ds/content';

import { sizedPicture, type Pictures } from '../pictures/pictures.js';

/** Someone with the widths of the picture. */
export const pictured = (person: Person, pictures: Pictures | null | undefined): Person =>
  person.picture ? { ...person, picture: sizedPicture(person.picture, pictures) } : person;

/** The people of the clinic, each with the widths of the picture. */
export const peopleOf = ({ people }: Clinic, pictures: Pictures | null | undefined): Person[] =>
  people.map((person) => pictured(person, pictures));

/** The person of the clinic with this id. */
export const personOf = (clinic: Clinic, id: string, pictures: Pictures | null | undefined): Person | undefined =>
  peopleOf(clinic, pictures).find((person) => person.id === id);
