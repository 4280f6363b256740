import { Enhance } from '@cairn-ds/react';
import { enhanceLinks } from '@cairn-ds/react/enhance/links';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';

import { guidePage } from '../guide.server';
import type { Route } from './+types/guide';

export function loader({ params }: Route.LoaderArgs) {
  const page = guidePage(params.slug);
  if (!page) throw new Response('There is no such guide.', { status: 404 });
  return page;
}

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title }];

/** A page whose components stay on the server: the browser gets their HTML, and none of their code. */
export default function Guide({ loaderData: { html } }: Route.ComponentProps) {
  const navigate = useNavigate();
  useEffect(() => enhanceLinks(navigate), [navigate]);
  return (
    <>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <Enhance />
    </>
  );
}
