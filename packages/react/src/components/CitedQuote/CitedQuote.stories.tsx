import type { Meta, StoryObj } from '@storybook/react-vite';

import { CitedQuote } from './index.js';

/** Words from a study or an authority, with a link to where they stand. */
const meta = {
  title: 'Components/CitedQuote',
  component: CitedQuote,
  args: {
    href: 'https://doi.org/10.1176/appi.ps.201300249',
    source: 'Psychiatric Services, June 2014',
    attribution: 'Dennis McCarty and others, on intensive outpatient programs.',
    children: 'They are as effective as inpatient treatment for most individuals.',
  },
  decorators: [(Story) => <div style={{ paddingInlineStart: '1.5rem' }}>{Story()}</div>],
} satisfies Meta<typeof CitedQuote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Who said it, and where. The opening mark hangs outside the text. */
export const Default: Story = {};

/** Only the source, which is the least that a quotation needs. */
export const SourceOnly: Story = { args: { attribution: undefined } };

/** Two paragraphs: the marks open before the first and close after the last. */
export const TwoParagraphs: Story = {
  args: {
    children: (
      <>
        <p>They are as effective as inpatient treatment</p>
        <p>for most individuals.</p>
      </>
    ),
  },
};

/** In Spanish the marks are those of the language. */
export const Spanish: Story = {
  tags: ['!test'],
  args: {
    lang: 'es',
    children: 'Son tan eficaces como el tratamiento con internación para la mayoría de las personas.',
    attribution: 'Traducción nuestra.',
  },
};

/** Long words, and an address where the name of a source should be. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    children: 'Suchtmittelabhängigkeitsbehandlungen und Rückfallvorbeugungsprogramme wirken.',
    source: 'https://library.example/volumes/2014/intensive-outpatient-programs-assessing-the-evidence.html',
  },
};
