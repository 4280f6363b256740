import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const patience = 15_000;

/** A mail without what quoted-printable does to it. */
const readable = (mail: string): string => mail.replaceAll('=\r\n', '').replaceAll('=3D', '=');

function find(address: string): string | undefined {
  const folder = `${process.env.CAIRN_E2E_MAILS}`;
  // The folder comes with the first mail.
  const files = globSync('*.eml', { cwd: folder });
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).find((mail) => mail.includes(`To: ${address}`));
}

/** The links of a mail as it was sent. */
export function linksIn(mail: string): { confirm: string; unsubscribe: string } {
  const linkTo = (page: string) =>
    new RegExp(`http://[^\\s"<>]+/${page}/\\?token=[\\w-]{43}`).exec(readable(mail))?.[0] ?? '';
  return { confirm: linkTo('confirm'), unsubscribe: linkTo('unsubscribe') };
}

/** The links of the mail to an address, once it is there. */
export async function linksMailedTo(address: string): Promise<{ confirm: string; unsubscribe: string }> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const mail = find(address);
    if (mail) return linksIn(mail);
    await sleep(200);
  }
  throw new Error(`No mail to ${address} came within ${patience / 1000} seconds.`);
}
