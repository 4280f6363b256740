import { newsletter } from '../newsletter.server';

export const loader = async ({ request }: { request: Request }) => (await newsletter()).handle(request);

export const action = loader;
