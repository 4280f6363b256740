import { Enhance } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { SiteFrame } from '../../cairn';
import { clinic } from '../../clinic/content';
import { Header } from './Header';

const { name, tagline, navigation, telephone } = clinic;

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame clinic={clinic} header={<Header {...{ name, tagline, navigation }} telephone={telephone.admissions} />}>
      {children}
      <Enhance />
    </SiteFrame>
  );
}
