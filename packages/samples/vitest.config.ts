import { unit } from '@cairn-ds/config/vitest';

import { readSamples } from './build/samples.ts';

const id = 'cairn:samples';

export default unit({
  plugins: [
    {
      name: 'samples',
      enforce: 'pre',
      resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
      load: (wanted) => (wanted === `\0${id}` ? `export default ${JSON.stringify(readSamples())}` : undefined),
    },
  ],
});
