import { Breadcrumbs } from '@cairn-ds/react';

interface WayProps {
  /** Name of this page. */
  to: string;
  /** Pages between the home page and this one. */
  through?: { title: string; href: string }[];
}

/** The way from the home page to this one. */
export function Way({ to, through }: WayProps) {
  return <Breadcrumbs items={[{ title: 'Home', href: '/' }, ...(through ?? []), { title: to }]} />;
}
