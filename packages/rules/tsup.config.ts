import { library } from '@cairn-ds/config/tsup';

export default library({
  entry: ['src/email/index.ts', 'src/hours/index.ts', 'src/newsletter/index.ts', 'src/telephone/index.ts'],
});
