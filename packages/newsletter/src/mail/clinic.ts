import type { Language } from '../model/index.js';
import { fill } from './fill.js';
import type { MailWords } from './mail.labels.js';
import type { CrisisLine, MailClinic, PostalAddress } from './types.js';

/** How dates are written and countries are called. */
const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** A day as a sentence says it: `December 7, 2026`. Written where the clinic is, and not where the server stands. */
export const dayIn = (language: Language, moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(moment);

/** The host of a site as people read it. */
export const hostOf = ({ url }: MailClinic): string => new URL(url).hostname;

/** Where letters reach a clinic, as its mails say it. */
const postalAddressOf = ({ newsletter, address }: MailClinic): PostalAddress | undefined =>
  newsletter?.address ?? address ?? undefined;

/**
 * The lines of a postal address, as on an envelope. The country is named where it is another.
 *
 * @throws {TypeError} where the clinic has none.
 */
export function addressLines(clinic: MailClinic, language: Language): string[] {
  const address = postalAddressOf(clinic);
  if (!address) {
    throw new TypeError(
      `${clinic.name} has no postal address, which each mail has to say (CAN-SPAM). Give clinic.address, or clinic.newsletter.address.`,
    );
  }
  const { street, city, region, postalCode, country } = address;
  const abroad = new Intl.DisplayNames(locales[language], { type: 'region' }).of(country);
  return [clinic.name, street, `${city}, ${region} ${postalCode}`, ...(country === 'US' || !abroad ? [] : [abroad])];
}

const waysTo = ({ telephone, sms }: CrisisLine, words: MailWords): string | undefined => {
  if (telephone && telephone === sms) return fill(words.callOrText, { number: telephone });
  if (telephone) return fill(words.call, { number: telephone });
  return sms ? fill(words.text, { number: sms }) : undefined;
};

/** How a line is reached and what it is called. 988 is reached otherwise in each language. */
function reached(line: CrisisLine, words: MailWords, language: Language): string | undefined {
  const title = line.translations?.[language]?.title ?? line.title;
  if (line.telephone === '988') return title === line.title ? words.lifeline : `${words.lifeline} (${title})`;
  const ways = waysTo(line, words);
  return ways && `${ways} (${title})`;
}

/**
 * The sentence that says whom to reach in a crisis: the first line of the clinic, else that of the United States for a
 * clinic there. A clinic elsewhere that names none gets none, since a number that does not answer is worse.
 */
export function crisisSentence(clinic: MailClinic, words: MailWords, language: Language): string | undefined {
  const own = clinic.crisis?.lines.flatMap((line) => reached(line, words, language) ?? [])[0];
  const ways = own ?? (postalAddressOf(clinic)?.country === 'US' ? words.lifeline : undefined);
  return ways && fill(words.crisis, { ways });
}
