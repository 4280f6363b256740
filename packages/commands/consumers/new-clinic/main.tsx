import '@cairn-ds/brand/wireframe.css';
import '@cairn-ds/react/styles.css';
import '@cairn-ds/react/clinic.css';

import { bind, ArticleSection, Figure, spanish, TextLink } from '@cairn-ds/react';
import * as templates from '@cairn-ds/templates';
import { createRoot } from 'react-dom/client';

import { articles, clinic, headings } from '../clinic/content';
import { Text } from '../clinic/Text';

const path = location.pathname;
const language = new URLSearchParams(location.search).get('language') === 'es' ? spanish : 'en';
const { ArticlePage, ArticlesPage, ContactPage, HomePage, NotFoundPage, SiteFrame } = bind({ language }, templates);

function page() {
  const read = articles.find(({ href }) => href === path);
  if (path === '/') return <HomePage {...{ clinic, articles }} />;
  if (path === '/articles') return <ArticlesPage {...{ clinic, articles }} />;
  if (path === '/contact') return <ContactPage clinic={clinic} />;
  if (!read) return <NotFoundPage clinic={clinic} />;
  return (
    <ArticlePage {...{ clinic, articles }} article={read.article} headings={headings(read.slug)}>
      <Text {...{ ArticleSection, Figure, TextLink }} slug={read.slug} />
    </ArticlePage>
  );
}

const root = document.querySelector('#root') ?? document.body;
createRoot(root).render(<SiteFrame {...{ clinic, path }}>{page()}</SiteFrame>);
