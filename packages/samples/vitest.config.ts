import { unit } from '@cairn-ds/config/vitest';

import { articleData } from './build/articleData.ts';

export default unit({
  plugins: [
    {
      name: 'article-data',
      enforce: 'pre',
      load: (id) => (id.endsWith('.mdx') ? `export default ${JSON.stringify(articleData(id))}` : undefined),
    },
  ],
});
