import { library } from '@cairn-ds/config/tsup';

export default library({
  entry: ['src/index.ts', 'src/vanilla-extract.ts', 'src/cli.ts'],
  // One copy of what the entries share, so that a BrandError is the same class in all of them.
  splitting: true,
});
