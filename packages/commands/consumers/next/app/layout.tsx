import './globals.css';
import '@cairn-ds/brand/wireframe.css';
import '@cairn-ds/react/styles.css';

import Link from 'next/link';
import type { ReactNode } from 'react';

import { Frame } from '../Sample';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">First</Link> <Link href="/second">Second</Link>
        </nav>
        <Frame>{children}</Frame>
      </body>
    </html>
  );
}
