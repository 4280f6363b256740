import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import MailComposer from 'nodemailer/lib/mail-composer';

import type { Mail, Mailer } from '../delivery/index.js';
import { settingsOf } from '../settings/index.js';
import { composed } from './composed.js';

/** The moment and the id of a mail, so that a folder lists mails as they came. */
function fileName({ messageId }: Mail): string {
  const moment = new Date().toISOString().replace(/[:.]/g, '-');
  const id = messageId.replace(/@.*$/, '').replace(/[^\w-]/g, '');
  return `${moment}_${id}.eml`;
}

/**
 * Sends nothing: writes each mail as an `.eml` file, which any mail program opens. For trying things out, and where no mail
 * server is set. The files hold addresses, so the folder is its owner's alone.
 *
 * @param path Of the folder. It is made when it is not there.
 * @throws {TypeError} when there is no path.
 */
export function folder(path: string | undefined): Mailer {
  const place = settingsOf('folder', { path: { value: path, fits: /\S/, remedy: 'Give the path of a folder.' } });
  return {
    async send(mail) {
      await mkdir(place.path, { recursive: true, mode: 0o700 });
      const message = await new MailComposer(composed(mail)).compile().build();
      const file = join(place.path, fileName(mail));
      // A file that is there is whole.
      await writeFile(`${file}.part`, message, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
  };
}
