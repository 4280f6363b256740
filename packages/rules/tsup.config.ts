import { library } from '@cairn-ds/config/tsup';

export default library({ entry: ['src/email/index.ts', 'src/newsletter/index.ts', 'src/telephone/index.ts'] });
