/** The page whose components stay on the server: what is left of it in the browser. */
import { Enhance } from '@cairn-ds/react';
import { enhanceLinks } from '@cairn-ds/react/enhance/links';
import { useEffect, type ReactElement } from 'react';

export function Page({ html, go }: { html: string; go: (path: string) => void }): ReactElement {
  useEffect(() => enhanceLinks(go), [go]);
  return (
    <>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <Enhance />
    </>
  );
}
