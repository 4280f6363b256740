import { Enhance } from '@cairn-ds/react';
import { Outlet, useLocation } from 'react-router';

import { clinic } from '../../../clinic/content';
import { SiteFrame } from '../../cairn';

export default function Layout() {
  return (
    <SiteFrame clinic={clinic} path={useLocation().pathname}>
      <Outlet />
      <Enhance />
    </SiteFrame>
  );
}
