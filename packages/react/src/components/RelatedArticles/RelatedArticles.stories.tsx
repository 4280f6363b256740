import type { Meta, StoryObj } from '@storybook/react-vite';

import { RelatedArticles, type RelatedArticle } from './index.js';

// Hills under a sky, drawn here so that a story needs no file.
const hills = (sky: string, ground: string) => ({
  src: `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 480"><path fill="${sky}" d="M0 0h720v480H0z"/><path fill="${ground}" d="M0 300c160-90 300-40 400-10s220-60 320-20v210H0z"/></svg>`,
  )}`,
  alt: '',
  width: 720,
  height: 480,
});

const articles: RelatedArticle[] = [
  {
    title: 'What to bring to a first visit',
    href: '/articles/first-visit/',
    text: 'Five papers, two questions, and someone you trust if you like.',
    picture: hills('#d8c9a8', '#8d7350'),
    readingMinutes: 3,
  },
  {
    title: 'How group therapy works when you do not like to talk',
    href: '/articles/group-therapy/',
    text: 'You can say “pass.” Many people do, for weeks.',
    picture: hills('#c9d3d6', '#4f6a66'),
    readingMinutes: 5,
  },
  {
    title: 'When someone you love will not get help',
    href: '/articles/when-someone-will-not/',
    text: 'What you can do this week, and what is not yours to carry.',
    picture: hills('#dfe3df', '#8aa08c'),
    readingMinutes: 6,
  },
];
const fourth: RelatedArticle = {
  title: 'Questions to ask any clinic',
  href: '/articles/questions/',
  text: 'Ten questions, and what a good answer sounds like.',
  picture: hills('#cfd8e3', '#5b6b86'),
  readingMinutes: 4,
};

/** Articles to read next. The heading is the link, and the whole card its target. */
const meta = {
  title: 'Components/RelatedArticles',
  component: RelatedArticles,
  args: { items: articles },
} satisfies Meta<typeof RelatedArticles>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three articles. */
export const Default: Story = {};

/** One article lies on its side. */
export const One: Story = { args: { items: articles.slice(0, 1) } };

/** Two articles. */
export const Two: Story = { args: { items: articles.slice(0, 2) } };

/** Four articles. */
export const Four: Story = { args: { items: [...articles, fourth] } };

/** Without pictures. */
export const WithoutPictures: Story = {
  args: { items: articles.map((article) => ({ ...article, picture: undefined })) },
};

/** Long words in a title. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    heading: 'Weiterlesen',
    items: articles.map((article) => ({
      ...article,
      title: 'Wiedereingliederungsmaßnahmen und Rückfallvorbeugungsgespräche verständlich erklärt',
    })),
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    heading: 'اقرأ أيضًا',
    labels: { minutes: (count) => `${count} دقائق` },
    items: articles.map((article) => ({
      ...article,
      title: 'ماذا تحضر إلى الزيارة الأولى',
      text: 'خمس أوراق وسؤالان.',
    })),
  },
};
