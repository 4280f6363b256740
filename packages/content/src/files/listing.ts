import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { suggestion, type Problem } from '@cairn-ds/problems';

import { isId } from '../model/fields.js';

/** The folders of a clinic, and how the names of their files may end. */
export const folders = {
  locations: ['.yaml'],
  people: ['.yaml'],
  services: ['.yaml', '.mdx'],
  pages: ['.yaml', '.mdx'],
  policies: ['.mdx'],
  articles: ['.mdx'],
} as const satisfies Record<string, readonly string[]>;

export type Folder = keyof typeof folders;

/** The files of a clinic that stand in no folder. Only the first has to be there. */
const singles = [
  'clinic',
  'home',
  'schedule',
  'questions',
  'accreditations',
  'plans',
  'costs',
  'crisis',
  'testimonials',
] as const;

/** A file, and the id that its name gives to what it holds. */
export interface Listed {
  id: string;
  /** As its editor knows it. */
  file: string;
}

export const idsOf = (listed: readonly Listed[]): string[] => listed.map(({ id }) => id);

export type Tell = (problem: Problem) => void;

/** What editors and machines leave behind, and what is for people only. */
const ignored = /^(?:\..*|.*~|#.*#|~\$.*|Thumbs\.db|desktop\.ini|README\.md)$/i;

interface Entry {
  name: string;
  isFolder: boolean;
}

/** Whether a folder is there, or a file. Undefined for a link that leads nowhere, or to itself. */
function isFolderAt(place: string): boolean | undefined {
  try {
    return statSync(place).isDirectory();
  } catch {
    return undefined;
  }
}

/** What is in a folder, in the order of the names. Undefined where nobody can tell. */
function entriesOf(folder: string, tell: Tell): Entry[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => !ignored.test(name))
      .toSorted()
      .flatMap((name) => {
        const isFolder = isFolderAt(join(folder, name));
        if (isFolder !== undefined) return [{ name, isFolder }];
        tell({
          file: folder,
          field: name,
          message: 'is a link that leads to no file.',
          remedy: 'Put the file there itself, or take the link away.',
        });
        return [];
      });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({
      file: folder,
      field: '',
      message: `cannot be read: ${reason}.`,
      remedy: 'See to it that the folder is there and that you may read it.',
    });
    return undefined;
  }
}

/** The path of a file, as its editor knows it. */
export const path = (folder: string, name: string) => join(folder, name).replaceAll('\\', '/');

/** The names of the files and folders that a clinic has. Tells of those that no clinic has. */
export function listClinic(folder: string, tell: Tell): ReadonlySet<string> {
  const known = [...singles.map((name) => `${name}.yaml`), ...Object.keys(folders).map((name) => `${name}/`)];
  const found = entriesOf(folder, tell)?.map(({ name, isFolder }) => (isFolder ? `${name}/` : name));
  if (!found) return new Set();
  if (!found.includes('clinic.yaml')) {
    tell({
      file: folder,
      field: 'clinic.yaml',
      message: 'is missing.',
      remedy: 'Add it: it says which clinic this is.',
    });
  }
  for (const name of found) {
    if (known.includes(name)) continue;
    tell({ file: folder, field: name, message: 'is no part of a clinic.', remedy: suggestion(name, known) });
  }
  return new Set(found);
}

/** What probably holds the fields, under another ending. */
const isWritten = /\.(?:ya?ml|mdx?|markdown|txt|json)$/i;

function faultOf(
  { name, isFolder }: Entry,
  endings: readonly string[],
): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (isFolder) return { message: 'is a folder in a folder.', remedy: 'Move its files up, and take it away.' };
  const stem = name.replace(/\.[^.]*$/, '');
  if (!endings.some((ending) => name.endsWith(ending))) {
    const names = endings.map((ending) => JSON.stringify(stem + ending)).join(' or ');
    const remedy = isWritten.test(name)
      ? `Call it ${names}.`
      : `Move it elsewhere, or take it away: files here end with ${endings.map((ending) => `"${ending}"`).join(' or ')}.`;
    return { message: 'does not end as a file here does.', remedy };
  }
  if (isId(stem)) return undefined;
  return {
    message: 'cannot be used as an id.',
    remedy: `Use lower-case letters, digits and single hyphens, such as "first-visit${endings[0]}".`,
  };
}

/** The files of a folder. Tells of those whose names give no id, or one that another has. */
export function listFolder(folder: string, endings: readonly string[], tell: Tell): Listed[] {
  const byId = new Map<string, string>();
  return (entriesOf(folder, tell) ?? []).flatMap((entry) => {
    const { name } = entry;
    const id = name.replace(/\.[^.]*$/, '');
    const other = byId.get(id);
    const fault =
      faultOf(entry, endings) ??
      (other === undefined
        ? undefined
        : { message: `has the id of ${JSON.stringify(other)}.`, remedy: 'Keep one of the two, or rename one.' });
    if (fault) {
      tell({ file: folder, field: name, ...fault });
      return [];
    }
    byId.set(id, name);
    return { id, file: path(folder, name) };
  });
}
