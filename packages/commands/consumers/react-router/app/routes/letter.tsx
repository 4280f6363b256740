import { NewsletterForm } from '@cairn-ds/react';
import { useActionData, useFetcher, useLoaderData } from 'react-router';

import { consent, newsletter } from '../newsletter.server';

export const loader = () => ({ consent });

export async function action({ request }: { request: Request }) {
  return (await newsletter()).signUp(await request.formData(), request);
}

export default function Letter() {
  const { consent } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const fetcher = useFetcher<typeof action>();
  const { errors, values, status } = fetcher.data ?? posted ?? {};
  return (
    <>
      <h1>The letter</h1>
      <NewsletterForm
        id="action"
        heading="A letter by action"
        consent={consent}
        privacyHref="/privacy/"
        action={(data) => fetcher.submit(data, { method: 'post', action: '/letter' })}
        permalink="/letter"
        {...{ errors, values, status }}
      />
    </>
  );
}
