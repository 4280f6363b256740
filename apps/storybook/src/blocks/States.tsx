import { DocsContext, DocsStory } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';

/** Every story of the component but the first, which opens the page, each with its name, what it shows, and its code. */
export function States() {
  const [first, ...others] = useContext(DocsContext).componentStories();
  const shown = others.length > 0 || !first ? others : [first];
  return shown.map(({ id, moduleExport }) => <DocsStory key={id} of={moduleExport} expanded />);
}
