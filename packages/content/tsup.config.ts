import { library } from '@cairn-ds/config/tsup';

export default library({
  entry: [
    'src/index.ts',
    'src/citations/index.ts',
    'src/newsletter/index.ts',
    'src/sections/index.ts',
    'src/telephone/index.ts',
  ],
});
