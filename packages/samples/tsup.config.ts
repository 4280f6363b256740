import { library } from '@cairn-ds/config/tsup';

import { articleData } from './build/articleData.ts';

export default library({
  entry: ['src/index.ts', 'src/contentSystems/index.ts'],
  esbuildPlugins: [
    {
      name: 'article-data',
      setup(build) {
        build.onLoad({ filter: /\.mdx$/ }, ({ path }) => ({
          contents: JSON.stringify(articleData(path)),
          loader: 'json',
          watchFiles: [path],
        }));
      },
    },
  ],
});
