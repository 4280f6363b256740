'use client';

import { SiteHeader, type SiteHeaderProps } from '@cairn-ds/react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** The one part of the frame that runs in the browser: a layout of Next does not know the path. */
export function Header(props: SiteHeaderProps) {
  return <SiteHeader {...props} link={Link} path={usePathname()} />;
}
