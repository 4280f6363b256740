import './globals.css';
import '@cairn-ds/brand/wireframe.css';
import '@cairn-ds/react/styles.css';
import '@cairn-ds/react/clinic.css';

import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
