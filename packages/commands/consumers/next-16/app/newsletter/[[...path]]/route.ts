import { newsletter } from '../../../newsletter';

const handle = async (request: Request) => (await newsletter()).handle(request);

export { handle as GET, handle as POST };
