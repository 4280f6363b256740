import Link from 'next/link';
import type { ReactNode } from 'react';

import { Frame } from '../../Sample';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <nav>
        <Link href="/sample">First</Link> <Link href="/sample/second">Second</Link>
      </nav>
      <Frame>{children}</Frame>
    </>
  );
}
