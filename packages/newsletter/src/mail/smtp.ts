import { createTransport, type DKIMOptions, type NodemailerError } from 'nodemailer';

import { DeliveryError, type Mailer } from '../delivery/index.js';
import { settingsOf } from '../settings/index.js';
import { composed } from './composed.js';

export interface SmtpOptions {
  /** The mail server, with its user and password: `smtps://user:password@mail.example` or `smtp://mail.example:587`. A missing one is refused. */
  url: string | undefined;
  /** Milliseconds that the server may stay silent. @default 30000 */
  timeout?: number | undefined;
  /** Signs mails, where the mail server does not: mail programs offer to unsubscribe only in signed mails. */
  dkim?: DKIMOptions | undefined;
}

const isLocal = (host: string): boolean => /^(?:localhost|127\..+|\[::1\])$/.test(host);

const isServer = (url: string): boolean => {
  const server = URL.parse(url);
  return server !== null && /^smtps?:$/.test(server.protocol) && server.hostname !== '';
};

/**
 * What went wrong, without what the server said: that may hold the address. Only what a server says of a recipient or of the
 * mail is final; a password that is wrong can be put right, and the mail waits for it.
 */
function failureOf({ permanent, code = '', responseCode }: NodemailerError): DeliveryError {
  const isFinal = permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return new DeliveryError(
    isFinal ? 'permanent' : 'temporary',
    `smtp-${responseCode ?? (code.toLowerCase() || 'failed')}`,
  );
}

function transportOf({ timeout = 30_000, dkim, ...options }: SmtpOptions) {
  const { url } = settingsOf('smtp', {
    url: { value: options.url, fits: isServer, remedy: 'Give it as smtps://user:password@mail.example.' },
  });
  return createTransport({
    url,
    requireTLS: !isLocal(new URL(url).hostname),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    ...(dkim && { dkim }),
  });
}

/** Whether a mail server takes the connection and the password. Returns why not. */
export async function reaches(url: string): Promise<string | undefined> {
  try {
    await transportOf({ url, timeout: 10_000 }).verify();
    return undefined;
  } catch (error) {
    return error instanceof TypeError ? error.message : failureOf(error as NodemailerError).code;
  }
}

/**
 * Sends mails by a mail server, by Nodemailer. What goes to another machine is encrypted, or not sent.
 *
 * @throws {TypeError} where the address of the server cannot be read.
 */
export function smtp(options: SmtpOptions): Mailer {
  const transport = transportOf(options);
  return {
    async send(mail, signal) {
      try {
        await transport.sendMail({ ...composed(mail), signal });
      } catch (error) {
        throw failureOf(error as NodemailerError);
      }
    },
  };
}
