import { ArticleSection, Prose, type Heading } from '@cairn-ds/react';
import type { ReactNode } from 'react';

/** A section of an article, or what comes before the first. */
export interface Part {
  heading?: Heading | undefined;
  text: ReactNode;
}

/** Cuts a list of blocks before each that is a heading. */
export function cut<Block>(
  blocks: readonly Block[],
  isHeading: (block: Block) => boolean,
): [heading: Block | undefined, blocks: Block[]][] {
  const parts: [Block | undefined, Block[]][] = [[undefined, []]];
  for (const block of blocks) {
    if (isHeading(block)) parts.push([block, []]);
    else parts.at(-1)?.[1].push(block);
  }
  return parts.filter(([heading, held]) => heading || held.length > 0);
}

/** For the contents of the page. */
export const headingsOf = (parts: readonly Part[]): Heading[] => parts.flatMap(({ heading }) => heading ?? []);

export function Sections({ parts }: { parts: readonly Part[] }) {
  const headings = headingsOf(parts);
  return parts.map(({ heading, text }) =>
    heading ? (
      <ArticleSection
        key={heading.id}
        id={heading.id}
        heading={heading.text}
        position={headings.indexOf(heading) + 1}
        total={headings.length}
      >
        {text}
      </ArticleSection>
    ) : (
      <Prose key="before">{text}</Prose>
    ),
  );
}
