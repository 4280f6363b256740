import { sections } from '@cairn-ds/mdx';
import { ArticleLayout, Byline, Prose } from '@cairn-ds/react';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** A post as `/wp-json/wp/v2/posts` sends it. */
export interface Post {
  title: { rendered: string };
  excerpt: { rendered: string };
  content: { rendered: string };
  date: string;
  modified: string;
}

const safe = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  // Links of the text lead to ids of the text.
  clobberPrefix: '',
};

const cleaner = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, safe).use(rehypeStringify);
const reader = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize, safe)
  .use(sections, { format: 'html' })
  .use(rehypeStringify);

const html = (text: unknown) => ({ dangerouslySetInnerHTML: { __html: String(text) } });

export function WordPressArticle({ post }: { post: Post }) {
  const text = reader.processSync(post.content.rendered);
  return (
    <ArticleLayout
      title={<span {...html(cleaner.processSync(post.title.rendered))} />}
      lead={<div {...html(cleaner.processSync(post.excerpt.rendered))} />}
      byline={<Byline published={post.date} updated={post.modified} />}
      headings={text.data.headings}
    >
      <Prose {...html(text)} />
    </ArticleLayout>
  );
}
