import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { ContentfulArticle } from '../contentSystems/ContentfulArticle.tsx';
import { SanityArticle } from '../contentSystems/SanityArticle.tsx';
import { article, entry, post } from '../contentSystems/samples.ts';
import { WordPressArticle } from '../contentSystems/WordPressArticle.tsx';

/** Articles as content systems send them. How it is done: [Content systems](?path=/docs/guides-content-systems--docs). */
const meta = {
  title: 'Pages/From a content system',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each entry of the contents leads to a heading of its words. */
async function leadsToItsHeadings(canvasElement: HTMLElement, words: string[]) {
  const [contents] = within(canvasElement).getAllByRole('navigation', { name: /contents|on this page/i });
  const links = within(contents as HTMLElement).getAllByRole<HTMLAnchorElement>('link');
  await expect(links.map(({ textContent }) => textContent)).toEqual(words);
  for (const { hash, textContent } of links)
    await expect(canvasElement.querySelector(hash)).toHaveTextContent(textContent);
}

/** HTML, cleaned. Dates are of the place where it was written. */
export const WordPress: Story = {
  render: () => <WordPressArticle post={post} />,
  play: async ({ canvasElement }) => {
    await leadsToItsHeadings(canvasElement, ['Before you come', 'Papers', 'If you have none']);
    await expect(canvasElement.querySelector('script')).toBeNull();
    await expect(within(canvasElement).getByRole('heading', { level: 1 })).toHaveTextContent(
      'What you don’t need for a first visit',
    );
  },
};

/** Portable Text: blocks with keys, and a call in between. What is empty is `null`. */
export const Sanity: Story = {
  render: () => <SanityArticle article={article} />,
  play: ({ canvasElement }) => leadsToItsHeadings(canvasElement, ['Evenings', 'What to tell at work']),
};

/** Rich text: a tree of nodes. What is empty is missing. */
export const Contentful: Story = {
  render: () => <ContentfulArticle entry={entry} />,
  play: ({ canvasElement }) => leadsToItsHeadings(canvasElement, ['Listen first', 'Look after yourself']),
};
