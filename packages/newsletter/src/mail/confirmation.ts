import type { Mail } from '../delivery/index.js';
import type { Language } from '../model/index.js';
import { addressLines, crisisSentence, dayIn, hostOf } from './clinic.js';
import { plainColors } from './colors.js';
import { fill } from './fill.js';
import { escaped, frame, shapes } from './html.js';
import { translations } from './mail.labels.js';
import type { MailClinic, MailColors } from './types.js';

export interface ConfirmationMail {
  clinic: MailClinic;
  /** Who sends it: an address, or a name with it. */
  from: string;
  /** To whom. Nothing else of the person is in the mail. */
  to: string;
  language: Language;
  /** The sentence that they agreed to, as the form showed it. */
  consent: string;
  /** The page that asks for one more click. Programs that follow the links of mails do not confirm by it. */
  confirmUrl: string;
  /** Takes the address off the list. A mail program may post to it (RFC 8058). */
  unsubscribeUrl: string;
  /** Until when the links work. */
  expires: Date;
  /** Where the clinic's days begin. @default 'UTC' */
  timeZone?: string | undefined;
  /** Of the job, so that each attempt has the same Message-ID. */
  id: string;
  /** @default those of a theme without a brand */
  colors?: MailColors | undefined;
}

/** Sentences of the mail, in both its forms. */
function sentences({ clinic, language, expires, timeZone = 'UTC' }: ConfirmationMail) {
  const words = translations[language];
  const site = hostOf(clinic);
  return {
    ...words,
    asked: fill(words.asked, { clinic: clinic.name }),
    expires: fill(words.expires, { date: dayIn(language, expires, timeZone) }),
    because: fill(words.because, { site }),
    crisis: crisisSentence(clinic, words, language),
    address: addressLines(clinic, language),
    telephone: clinic.telephone && fill(words.telephone, { number: clinic.telephone.admissions }),
  };
}

function textOf(mail: ConfirmationMail): string {
  const said = sentences(mail);
  const parts = [
    said.asked,
    `${said.button}:\n${mail.confirmUrl}`,
    said.expires,
    `${said.agreed}\n“${mail.consent}”`,
    said.stranger,
    `${said.remove}:\n${mail.unsubscribeUrl}`,
    said.crisis,
    '--',
    said.because,
    [...said.address, said.telephone].filter(Boolean).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const block = (tag: string, look: keyof typeof shapes, markup: string) =>
  `<${tag} class="${look}" style="${shapes[look]}">${markup}</${tag}>`;

const paragraph = (text: string) => block('p', 'text', escaped(text));

const link = (href: string, text: string, look: 'button' | 'link' = 'link') =>
  `<a class="${look}" style="${shapes[look]}" href="${escaped(href)}">${escaped(text)}</a>`;

function htmlOf(mail: ConfirmationMail): string {
  const said = sentences(mail);
  const foot = [said.because, said.address.join('\n'), said.telephone].filter((text) => typeof text === 'string');
  return frame({
    language: mail.language,
    title: said.subject,
    colors: mail.colors ?? plainColors,
    content: [
      block('h1', 'heading', escaped(said.heading)),
      paragraph(said.asked),
      block('p', 'text', link(mail.confirmUrl, said.button, 'button')),
      block('p', 'text', `${escaped(said.byHand)}<br>${link(mail.confirmUrl, mail.confirmUrl)}`),
      paragraph(said.expires),
      paragraph(said.agreed),
      block('blockquote', 'quote', escaped(mail.consent)),
      block('p', 'text', `${escaped(said.stranger)} ${link(mail.unsubscribeUrl, said.remove)}`),
      ...(said.crisis ? [paragraph(said.crisis)] : []),
      block('div', 'foot', foot.map((text) => block('p', 'text', escaped(text).replaceAll('\n', '<br>'))).join('')),
    ],
  });
}

/**
 * The mail that asks a person to confirm their address, in text and HTML. It is the only one that is sent from here: the
 * letter itself, and every way out of it, comes from the provider.
 *
 * @throws {TypeError} where the clinic has no postal address.
 */
export function confirmationMail(mail: ConfirmationMail): Mail {
  return {
    to: mail.to,
    from: mail.from,
    subject: translations[mail.language].subject,
    text: textOf(mail),
    html: htmlOf(mail),
    messageId: `<${mail.id}@${hostOf(mail.clinic)}>`,
    headers: {
      'Content-Language': mail.language,
      // Nobody's answering machine need answer (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
