import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import {
  ArticleLayout,
  CallToActionPhone,
  CrisisSupport,
  HomeHero,
  ProviderSection,
  RelatedArticles,
  ServiceGrid,
  SiteFooter,
  StartingPoints,
  TextField,
} from '../index.js';

const number = '(312) 555-0142';

/** Slots that are usually one paragraph. */
const slots: Record<string, (content: ReactNode) => ReactElement> = {
  'ArticleLayout lead': (content) => <ArticleLayout title="A" lead={content} eyebrow={content} />,
  'CallToActionPhone block': (content) => (
    <CallToActionPhone telephone={number} hours={content} cost={content}>
      {content}
    </CallToActionPhone>
  ),
  'CallToActionPhone inline': (content) => (
    <CallToActionPhone variant="inline" telephone={number} hours={content}>
      {content}
    </CallToActionPhone>
  ),
  'CrisisSupport note': (content) => <CrisisSupport note={content} />,
  'HomeHero lead': (content) => <HomeHero title="A" lead={content} note={content} />,
  'ProviderSection place': (content) => (
    <ProviderSection name="A" place={content}>
      {content}
    </ProviderSection>
  ),
  'RelatedArticles text': (content) => <RelatedArticles items={[{ title: 'A', href: '/a/', text: content }]} />,
  'ServiceGrid text': (content) => <ServiceGrid items={[{ title: 'A', text: content }]} />,
  'SiteFooter smallPrint': (content) => <SiteFooter name="A" smallPrint={content} />,
  'StartingPoints text': (content) => <StartingPoints items={[{ title: 'A', href: '/a/', text: content }]} />,
  'TextField hint': (content) => <TextField label="A" hint={content} />,
};

describe.each(Object.entries(slots))('%s', (_, element) => {
  test.each([
    ['a paragraph', <p key="p">More</p>],
    [
      'text and a paragraph',
      <>
        Intro <p>More</p>
      </>,
    ],
    [
      'a list',
      <ul key="u">
        <li>More</li>
      </ul>,
    ],
    ['a group', <div key="d">More</div>],
  ])('holds %s, and is read by a browser as it is written', (_, content) => {
    const html = renderToStaticMarkup(element(content));
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(body.querySelectorAll('p p, p ul, p div')).toHaveLength(0);
    expect(body.querySelectorAll('p')).toHaveLength(html.split(/<p[\s>]/).length - 1);
  });
});
