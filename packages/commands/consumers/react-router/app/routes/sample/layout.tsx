import { Link, Outlet } from 'react-router';

import { Frame } from '../../../Sample';

export default function Layout() {
  return (
    <>
      <nav>
        <Link to="/sample">First</Link> <Link to="/sample/second">Second</Link>
      </nav>
      <Frame>
        <Outlet />
      </Frame>
    </>
  );
}
