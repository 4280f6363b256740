import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const patience = 15_000;

/** A mail as it was written, without what quoted-printable does to it. */
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('=\r\n', '').replaceAll('=3D', '=');

function find(address: string): string | undefined {
  const folder = `${process.env.CAIRN_E2E_MAILS}`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return files.map((name) => read(join(folder, name))).find((mail) => mail.includes(`To: ${address}`));
}

/** The links of the mail to an address, once it is there. */
export async function linksMailedTo(address: string): Promise<{ confirm: string; unsubscribe: string }> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const mail = find(address);
    const linkTo = (page: string) =>
      new RegExp(`http://[^\\s"<>]+/${page}/\\?token=[\\w-]{43}`).exec(mail ?? '')?.[0] ?? '';
    if (mail) return { confirm: linkTo('confirm'), unsubscribe: linkTo('unsubscribe') };
    await sleep(200);
  }
  throw new Error(`No mail to ${address} came within ${patience / 1000} seconds.`);
}
