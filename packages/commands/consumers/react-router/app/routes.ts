import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  layout('routes/site/layout.tsx', [
    index('routes/site/home.tsx'),
    route('services', 'routes/site/services.tsx'),
    route('articles', 'routes/site/articles.tsx'),
    route('articles/:slug', 'routes/site/article.tsx'),
    route('contact', 'routes/site/contact.tsx'),
    route('privacy', 'routes/site/privacy.tsx'),
    route('slots', 'routes/site/slots.tsx'),
    route('text', 'routes/site/text.tsx'),
  ]),
  route('guides/:slug', 'routes/guide.tsx'),
  route('letter', 'routes/letter.tsx'),
  route('newsletter/*', 'routes/newsletter.ts'),
  layout(
    'routes/sample/layout.tsx',
    prefix('sample', [index('routes/sample/first.tsx'), route('second', 'routes/sample/second.tsx')]),
  ),
] satisfies RouteConfig;
