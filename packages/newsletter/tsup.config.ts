import { library } from '@cairn-ds/config/tsup';

export default library({
  entry: [
    'src/cli.ts',
    'src/duties/index.ts',
    'src/index.ts',
    'src/mail/folder.ts',
    'src/mail/index.ts',
    'src/mail/smtp.ts',
    'src/node/index.ts',
    'src/providers/index.ts',
    'src/store/postgres/index.ts',
    'src/store/sqlite/index.ts',
  ],
  // What several entries have in common stands in one place, so that there is one DeliveryError to catch.
  splitting: true,
  // `node:sqlite` has no other name.
  removeNodeProtocol: false,
});
