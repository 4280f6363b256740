import { library } from '@cairn-ds/config/tsup';

import { readSamples, sources } from './build/samples.ts';

export default library({
  entry: ['src/index.ts', 'src/contentSystems/index.ts'],
  esbuildPlugins: [
    {
      name: 'samples',
      setup(build) {
        build.onResolve({ filter: /^cairn:samples$/ }, ({ path }) => ({ path, namespace: 'samples' }));
        build.onLoad({ filter: /./, namespace: 'samples' }, () => ({
          contents: JSON.stringify(readSamples()),
          loader: 'json',
          watchDirs: sources,
        }));
      },
    },
  ],
});
