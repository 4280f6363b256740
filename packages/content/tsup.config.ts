import { library } from '@cairn-ds/config/tsup';

export default library({
  // One copy of what the entries share, so that a ContentError is the same class in all of them.
  splitting: true,
  entry: [
    'src/index.ts',
    'src/citations/index.ts',
    'src/newsletter/index.ts',
    'src/sections/index.ts',
    'src/telephone/index.ts',
  ],
});
