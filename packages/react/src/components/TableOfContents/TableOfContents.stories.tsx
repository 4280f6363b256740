import type { Meta, StoryObj } from '@storybook/react-vite';

import { TableOfContents } from './index.js';

const headings = [
  { id: 'what', text: 'What it is' },
  { id: 'compare', text: 'How it compares' },
  { id: 'week', text: 'A typical week' },
  { id: 'services', text: 'Services you may use' },
  { id: 'why', text: 'Three advantages' },
  { id: 'faq', text: 'Common questions' },
  { id: 'refs', text: 'References' },
];

/** What is on a page, as a cairn: each section is a stone. In an article, `ArticleLayout` makes it from `headings`. */
const meta = {
  title: 'Components/TableOfContents',
  component: TableOfContents,
  args: { headings },
  render: (args) => (
    <div style={{ maxInlineSize: '18rem' }}>
      <TableOfContents {...args} />
    </div>
  ),
} satisfies Meta<typeof TableOfContents>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is read yet, or nothing in the browser can tell: simply a list. */
export const Default: Story = {};

/** Two sections are read, the third is being read: its name is bold and underlined too, so that colour is not all. */
export const Reading: Story = {
  play: ({ canvasElement }) => {
    const items = canvasElement.querySelectorAll('li');
    items.forEach((item, index) => item.toggleAttribute('data-read', index < 2));
    items[2]?.querySelector('a')?.setAttribute('aria-current', 'true');
  },
};

/** For a phone: one line that opens to a plain list. */
export const Folded: Story = { args: { variant: 'folded' } };

/** Headings of the third level stand under the one before them and have no stone. */
export const WithParts: Story = {
  args: {
    headings: [
      { id: 'costs', text: 'What it costs' },
      { id: 'insurance', text: 'With insurance', level: 3 },
      { id: 'without', text: 'Without insurance', level: 3 },
      { id: 'help', text: 'Help with costs' },
    ],
  },
};

/** A single section. */
export const One: Story = { args: { headings: headings.slice(0, 1) } };

/** Thirty sections. */
export const Thirty: Story = {
  args: {
    headings: Array.from({ length: 30 }, (_, index) => ({ id: `week-${index + 1}`, text: `Week ${index + 1}` })),
  },
};

/** Long German words break, and stones grow with the lines beside them. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    headings: [
      { id: 'a', text: 'Rehabilitationsmaßnahmenbewilligungsverfahren' },
      { id: 'b', text: 'Was Angehörige wissen sollten, bevor sie zum ersten Gespräch kommen' },
      { id: 'c', text: 'Quellen' },
    ],
    labels: { heading: 'Auf dieser Seite' },
  },
};

/** From right to left, the stones stand on the right. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    headings: [
      { id: 'a', text: 'ما هو العلاج المكثف' },
      { id: 'b', text: 'أسبوع نموذجي' },
      { id: 'c', text: 'المراجع' },
    ],
    labels: { heading: 'في هذه الصفحة' },
  },
};
