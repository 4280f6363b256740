import type { Heading } from '../../data.js';

/** A heading of the first rank, with those under it. */
export interface Chapter {
  heading: Heading;
  parts: Heading[];
}

/** Groups the headings of a page: what is deeper than the second level belongs to the one before it. */
export function outline(headings: readonly Heading[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const heading of headings) {
    const chapter = chapters.at(-1);
    if (chapter && (heading.level ?? 2) > 2) chapter.parts.push(heading);
    else chapters.push({ heading, parts: [] });
  }
  return chapters;
}

/** The first heading that skips a level, such as a third under the title, or undefined when none does. */
export function skippedLevel(headings: readonly Heading[]): Heading | undefined {
  return headings.find(({ level }, index) => (level ?? 2) > (index === 0 ? 1 : (headings[index - 1]?.level ?? 2)) + 1);
}
