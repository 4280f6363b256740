import { join } from 'node:path';

import { createNewsletter, type Newsletter } from '@cairn-ds/newsletter';
import { folder } from '@cairn-ds/newsletter/folder';
import { smtp } from '@cairn-ds/newsletter/smtp';
import { sqliteStore } from '@cairn-ds/newsletter/sqlite';
import type { Clinic } from '@cairn-ds/content';
import { brands } from '@cairn-ds/samples';

export interface NewsletterPlace {
  clinic: Clinic;
  /** The SQLite file that keeps the sign-ups. */
  database: string;
  /** The address of the site, for the links in mails. @default the clinic's */
  url?: string | undefined;
}

/** A newsletter, and what ends it: what is being sent is finished, then the file is let go of. */
export interface OpenNewsletter extends Newsletter {
  close(): Promise<void>;
}

/** Mails go to the mail server that `SMTP_URL` names. Without one each is written as an `.eml` file, beside the database. */
export const mailsBeside = (database: string): string => join(database, '..', 'mails');

/**
 * The server side of a clinic's newsletter.
 *
 * @throws when sign-ups cannot be kept there, and when something is missing that mails have to say.
 */
export async function openNewsletter({ clinic, database, url }: NewsletterPlace): Promise<OpenNewsletter> {
  const { SMTP_URL } = process.env;
  const letter = clinic.newsletter;
  const store = sqliteStore({ path: database });
  await store.migrate(new Date());
  const newsletter = createNewsletter({
    store,
    mailer: SMTP_URL ? smtp({ url: SMTP_URL }) : folder(mailsBeside(database)),
    clinic: { ...clinic, address: letter?.address ?? clinic.address },
    consent: letter?.consent ?? '',
    colors: Object.values(brands).find(({ name }) => name === clinic.brand)?.colors,
    timeZone: clinic.hours.timeZone,
    url,
  });
  const close = async () => {
    await newsletter.stop();
    await store.close();
  };
  return { ...newsletter, close };
}
