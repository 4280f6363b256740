import { BLOCKS, INLINES, type Document } from '@contentful/rich-text-types';

import type { Entry } from './ContentfulArticle.tsx';
import type { Article } from './SanityArticle.tsx';
import type { Post } from './WordPressArticle.tsx';

const picture = { url: '/pictures/tamarack/group-room-1440.webp', width: 1440, height: 720 };
const seen = 'Chairs in a circle in a bright room';

/** With what editors leave behind: a heading without words, and a script that a plugin put in. */
export const post: Post = {
  title: { rendered: 'What you don&#8217;t need for a first visit' },
  excerpt: { rendered: '<p>Come as you are. The rest can wait.</p>\n' },
  date: '2026-10-20T16:41:37',
  modified: '2026-11-12T09:05:00',
  content: {
    rendered: `
<p>Most people pack too much. <a href="#papers">Papers</a> are the one thing that saves you time.</p>
<h2 class="wp-block-heading">Before you come</h2>
<p>Sleep if you can, and eat something. You do not have to be sober to call us.</p>
<figure class="wp-block-image"><img src="${picture.url}" alt="${seen}" width="${picture.width}" height="${picture.height}" /><figcaption class="wp-element-caption">The room where groups meet.</figcaption></figure>
<h2 class="wp-block-heading"></h2>
<h2 class="wp-block-heading" id="papers">Papers</h2>
<ul class="wp-block-list"><li>A card of your insurance, if you have one</li><li>A list of what you take</li></ul>
<h3 class="wp-block-heading">If you have none</h3>
<figure class="wp-block-table"><table><thead><tr><th>Missing</th><th>What we do</th></tr></thead><tbody><tr><td>Insurance</td><td>We talk about costs first</td></tr><tr><td>The list</td><td>A nurse asks your pharmacy, if you agree</td></tr></tbody></table><figcaption class="wp-element-caption">Nothing of it is a reason to wait.</figcaption></figure>
<script>document.title = 'A plugin was here';</script>
`,
  },
};

const span = (text: string, marks: string[] = []) => ({ _type: 'span', _key: text.slice(0, 8), text, marks });
const block = (key: string, style: string, ...children: object[]) => ({
  _type: 'block',
  _key: key,
  style,
  markDefs: [{ _type: 'link', _key: 'evening', href: '/services/' }],
  children,
});

export const article: Article = {
  title: 'Treatment beside a job',
  lead: null,
  publishedAt: '2026-11-02T15:00:00Z',
  author: { name: 'Noor Haddad', role: null },
  body: [
    block('opening', 'normal', span('Many people keep working while they are in treatment.')),
    block('evenings', 'h2', span('Evenings')),
    block(
      'when',
      'normal',
      span('Groups meet three times a week. '),
      span('See what we offer', ['evening']),
      span('.'),
    ),
    { _type: 'picture', _key: 'room', ...picture, alt: seen } as Article['body'][number],
    block('telling', 'h2', span('What to tell at work')),
    block('nothing', 'normal', span('As little as you like. The law keeps your treatment private.')),
    {
      _type: 'call',
      _key: 'call',
      telephone: '(312) 555-0142',
      hours: 'Every day, 7 am to 10 pm',
    } as Article['body'][number],
  ],
};

const words = (value: string) => ({ nodeType: 'text' as const, value, marks: [], data: {} });
const paragraph = (...content: object[]) => ({ nodeType: BLOCKS.PARAGRAPH, data: {}, content });
const heading = (text: string) => ({ nodeType: BLOCKS.HEADING_2, data: {}, content: [words(text)] });

export const entry: Entry = {
  sys: { createdAt: '2026-09-14T10:30:00.000Z', updatedAt: '2026-11-12T08:00:00.000Z' },
  fields: {
    title: 'How family can help',
    body: {
      nodeType: BLOCKS.DOCUMENT,
      data: {},
      content: [
        paragraph(words('You cannot do it for them. You can be near.')),
        heading('Listen first'),
        paragraph(
          words('Ask before you advise. Our '),
          { nodeType: INLINES.HYPERLINK, data: { uri: '/family/' }, content: [words('evenings for family')] },
          words(' are open to you, also if nobody is in treatment yet.'),
        ),
        {
          nodeType: BLOCKS.EMBEDDED_ASSET,
          data: {
            target: {
              fields: {
                title: 'group-room.webp',
                description: seen,
                file: { url: picture.url, details: { image: { width: picture.width, height: picture.height } } },
              },
            },
          },
          content: [],
        },
        heading('Look after yourself'),
        paragraph(words('Eat, sleep, see friends. It helps both of you.')),
      ] as Document['content'],
    },
  },
};
