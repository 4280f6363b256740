import { CallToActionPhone } from '@cairn-ds/react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { createElement } from 'react';

/** What the test calls a child, and the child itself. Its root has the attribute `data-child`. */
export interface Child {
  name: string;
  element: ReactElement;
}

/** Words that are no part of any element. They are found again by the first of them. */
export const looseWords = 'Loosely written words about hospitalization without an element.';

const words = 'Plain words about hospitalization, medication and responsibility, long enough for several lines.';
const picture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1600' height='900'/%3E";

const times = (count: number, each: (index: number) => ReactElement) =>
  Array.from({ length: count }, (_, index) => each(index));

const marked = (name: string, element: ReactElement<object>): Child => ({
  name,
  element: createElement(element.type, { ...element.props, 'data-child': name, key: name } as object),
});

/** HTML as a host writes it, with no class of ours. */
export const plain: Child[] = [
  marked('p', <p>{words}</p>),
  marked('div', <div>{words}</div>),
  marked('section', <section>{words}</section>),
  marked('h2', <h2>Responsibility and medication</h2>),
  marked(
    'ul',
    <ul>
      <li>{words}</li>
      <li>{words}</li>
    </ul>,
  ),
  marked('blockquote', <blockquote>{words}</blockquote>),
  marked(
    'table',
    <table>
      <tbody>
        <tr>
          <th>Medication</th>
          <td>Responsibility, and a whole sentence beside it</td>
        </tr>
      </tbody>
    </table>,
  ),
  marked(
    'form',
    <form>
      <label>
        Your responsibility <input size={60} />
      </label>
      <button type="button">Send responsibly</button>
    </form>,
  ),
  marked(
    'fieldset',
    <fieldset>
      <legend>Your responsibility for medication, in a legend that is longer than a line of a phone</legend>
      <textarea cols={90} />
    </fieldset>,
  ),
  // With a class of the host's, as every table of a content system has one.
  marked(
    'table of a host',
    <table className="wp-block-table">
      <tbody>
        <tr>
          {times(8, (column) => (
            <td key={column}>Responsibility</td>
          ))}
        </tr>
      </tbody>
    </table>,
  ),
  marked('svg', <svg width={1600} height={90} viewBox="0 0 1600 90" aria-label="A line" />),
  marked('widget', <div style={{ width: 640, border: '1px solid' }}>{words}</div>),
  marked(
    'pre',
    <pre>{'text HELLO and wait for an answer, which comes within the hour on every weekday '.repeat(3)}</pre>,
  ),
  marked('img', <img src={picture} width={1600} height={900} alt="A room" />),
  // A component of someone else: a row of its own making, with styles of its own.
  marked(
    'third-party',
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, margin: 0, border: '1px solid' }}>
      <button type="button">Responsibility</button>
      <span style={{ flex: 1 }}>{words}</span>
    </div>,
  ),
];

/** What may stand inside of a heading, a link or a sentence. */
export const phrases: Child[] = [
  marked('span', <span>Responsible words</span>),
  marked('a', <a href="/plain/">A plain responsibility</a>),
  marked('b', <b>Strongly recommended</b>),
];

interface StoryFile {
  default: { component?: ComponentType<object>; args?: object };
  [story: string]: { args?: object; render?: (args: object) => ReactNode; component?: ComponentType<object> };
}

const files = import.meta.glob<StoryFile>('../../../../packages/react/src/components/*/*.stories.tsx', { eager: true });

/** What makes a whole page, and stands in nothing smaller than a column. */
const wholePages = new Set([
  'ArticleLayout',
  'HomeHero',
  'PageLayout',
  'PageSection',
  'PageShell',
  'SiteFooter',
  'SiteHeader',
]);

/** Every component, with the properties of its first story. */
export const cairn: Child[] = Object.entries(files).flatMap(([path, { default: meta, ...stories }]) => {
  const name = path.split('/').at(-2) ?? path;
  const story = Object.values(stories)[0];
  if (!meta.component || name === 'Enhance') return [];
  return [marked(name, createElement(meta.component, { ...meta.args, ...story?.args }))];
});

export const parts = cairn.filter(({ name }) => !wholePages.has(name));

/** The page's own call. */
export const call = marked('call', <CallToActionPhone variant="button" telephone="(312) 555-0142" />);
