import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  layout(
    'routes/sample/layout.tsx',
    prefix('sample', [index('routes/sample/first.tsx'), route('second', 'routes/sample/second.tsx')]),
  ),
] satisfies RouteConfig;
