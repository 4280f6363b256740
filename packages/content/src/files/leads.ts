import { shown, suggestion } from '@cairn-ds/problems';

import { isGroup } from '../model/fields.js';
import type { Path } from '../problems/check.js';
import type { FileRead } from './readDocument.js';
import type { Reader } from './Reader.js';
import { leadingIn, lostFiles, type Leading, type Lost } from './lost.js';
import type { PagedIds, Site } from './site.js';
import type { Lead, Texts } from './texts.js';

interface Checks extends Leading {
  file: Lost;
}

/** Every field with words, by the way to it. */
function* fieldsOf(data: unknown, path: Path = []): Generator<{ path: Path; value: string }> {
  if (typeof data === 'string') yield { path, value: data.trim() };
  const entries = Array.isArray(data) ? data.entries() : isGroup(data) ? Object.entries(data) : [];
  for (const [key, inside] of entries) yield* fieldsOf(inside, [...path, key]);
}

/** Whether a field is of the picture with which an article opens at another clinic, whose site has its files. */
const isElsewhere = ([field, clinic, part]: Path, here: string | undefined): boolean =>
  field === 'hero' && part !== undefined && clinic !== here;

/** Why a field leads nowhere, by its name. */
function faultOf(name: string, value: string, { link, everywhere, file }: Checks): ReturnType<Lost> {
  if (name === 'src') return file(value);
  return /href$/i.test(name) ? (link(value) ?? everywhere(value)) : undefined;
}

/** Tells of fields that lead to a page, or show a file, that is not there. */
function checkFields(reader: Reader, document: FileRead, checks: Checks, clinic: string | undefined): void {
  if (!document.ok) return;
  for (const { path, value } of fieldsOf(document.data)) {
    if (isElsewhere(path, clinic)) continue;
    const fault = faultOf(String(path.at(-1)), value, checks);
    if (fault) reader.tellOf(document, path, fault.message, fault.remedy);
  }
}

/** What shows only its text and what is around it, so that its places are known. */
const isText = (shows: string): boolean => /^(?:article|policy) /.test(shows);

/** Tells of what in texts leads to a page or a place, or shows a file, that is not there. */
function checkTexts(reader: Reader, texts: Texts, { link, place, file }: Checks): void {
  for (const [shows, text] of texts) {
    const here = place(shows);
    const tell = ({ href, line }: Lead, ...checks: Lost[]) => {
      const [fault] = checks.flatMap((check) => check(href) ?? []);
      if (fault) reader.tell({ file: text.file, line, field: 'body', ...fault });
    };
    for (const lead of text.links) tell(lead, link, here);
    for (const lead of text.files) tell(lead, file);
  }
}

interface Whole {
  site: Site;
  /** Id of the clinic, where it is known. */
  clinic: string | undefined;
  /** Address of the site, where it is known. */
  url: string | undefined;
  ids: PagedIds;
  texts: Texts;
}

/** Tells of all that leads to what the site does not have. */
export function checkLeads(reader: Reader, { site, clinic, url, ids, texts }: Whole): void {
  const placesOf = (shows: string) => (isText(shows) ? texts.get(shows)?.ids : []);
  const checks = { ...leadingIn(site, url, ids, placesOf), file: lostFiles(site) };
  for (const document of reader.documents) checkFields(reader, document, checks, clinic);
  checkTexts(reader, texts, checks);
}

/** Tells of a name that the site does not know. */
export function checkName(
  reader: Reader,
  document: FileRead,
  field: string,
  written: string | undefined,
  known: readonly string[] | undefined,
): void {
  if (written === undefined || !known || known.includes(written)) return;
  reader.tellOf(document, [field], `${shown(written)} is no ${field} of the site.`, suggestion(written, known));
}
