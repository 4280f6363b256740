import '@cairn-ds/brand/wireframe.css';
import '@cairn-ds/react/styles.css';
import '@cairn-ds/react/clinic.css';

import { Article, Frame } from '../Sample';

export default function App() {
  return (
    <>
      <nav>
        <a href="/">First</a>
      </nav>
      <Frame>
        <Article />
      </Frame>
    </>
  );
}
