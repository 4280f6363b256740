import type { Subscriber } from '../model/index.js';

const columns: readonly (readonly [name: string, of: (person: Subscriber) => string | number | undefined])[] = [
  ['email', ({ email }) => email],
  ['state', ({ state }) => state],
  ['consent_text', ({ consent }) => consent.text],
  ['consent_version', ({ consent }) => consent.version],
  ['consent_at', ({ consent }) => consent.at],
  ['consent_form', ({ consent }) => consent.form],
  ['language', ({ language }) => language],
  ['created_at', ({ createdAt }) => createdAt],
  ['confirmed_at', ({ confirmedAt }) => confirmedAt],
  ['unsubscribed_at', ({ unsubscribedAt }) => unsubscribedAt],
  ['id', ({ id }) => id],
];

/** One cell. A spreadsheet must not run what begins like a formula, so it gets an apostrophe. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The first line of consent records as CSV (RFC 4180). */
export const csvHead = `${columns.map(([name]) => name).join(',')}\r\n`;

/** The consent record of one person as a line of CSV. */
export const csvLine = (person: Subscriber): string => `${columns.map(([, of]) => cell(of(person))).join(',')}\r\n`;
