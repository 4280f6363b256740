import { library } from '@cairn-ds/config/tsup';

export default library();
