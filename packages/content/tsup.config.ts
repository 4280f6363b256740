import { library } from '@cairn-ds/config/tsup';

// What both entries have in common stands in one place, so that there is one ContentError to catch.
export default library({ entry: ['src/index.ts', 'src/files/index.ts'], splitting: true });
