import { shown, suggestion } from '@cairn-ds/problems';

import type { ClinicFile } from '../model/clinic.js';
import type { FileRead } from './readDocument.js';
import type { Read, Reader } from './Reader.js';

/** Tells of ids in the order that nothing has, and of those that stand twice. */
export function checkOrder(
  reader: Reader,
  document: FileRead,
  order: ClinicFile['order'],
  ids: Record<string, string[]>,
): void {
  for (const [kind, written] of Object.entries(order ?? {})) {
    const known = ids[kind] ?? [];
    for (const [index, id] of written.entries()) {
      const at = ['order', kind, index];
      if (!known.includes(id)) {
        reader.tellOf(document, at, `${shown(id)} has no file in ${kind}/.`, suggestion(id, known));
      } else if (written.indexOf(id) !== index) {
        reader.tellOf(document, at, `${shown(id)} is named before.`, 'Keep one of the two.');
      }
    }
  }
}

/** Tells of a page that would be empty. */
export function checkText(reader: Reader, { file, ok, body }: FileRead): void {
  if (!ok || body?.trim() !== '') return;
  reader.tell({
    file,
    field: '',
    message: 'has no text below its fields.',
    remedy: 'Write it, or take the file away.',
  });
}

/** Tells of notices that apply, and that no page and no policy gives. */
export function checkNotices(
  reader: Reader,
  document: FileRead,
  notices: ClinicFile['notices'] | undefined,
  pages: readonly Read<{ notices?: ClinicFile['notices'] | undefined }>[],
): void {
  // A page that cannot be read might give any.
  if (pages.some(({ output }) => output === undefined)) return;
  const given = new Set(pages.flatMap(({ output }) => output?.notices ?? []));
  for (const [index, notice] of (notices ?? []).entries()) {
    if (given.has(notice)) continue;
    const message = `${shown(notice)} applies, and nothing gives this notice.`;
    reader.tellOf(
      document,
      ['notices', index],
      message,
      `Write it in policies/, and name it under "notices" of its file.`,
    );
  }
}
