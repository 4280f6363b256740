import { library } from '@cairn-ds/config/tsup';

// What the entries have in common stands in one place, so that there is one of each plugin.
export default library({
  entry: ['src/index.ts', 'src/plugins/citations.ts', 'src/plugins/sections.ts'],
  splitting: true,
});
