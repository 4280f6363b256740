import { themes, titleOf } from '../../.storybook/themes.ts';
import { Composition } from './Composition.tsx';

const colorSchemes = ['light', 'dark'] as const;

/** The same parts of a page in every brand, first light, then dark. Each panel states its brand; they stand on one page. */
export function SideBySide() {
  return (
    <div className="beside">
      <div className="opening">
        <h1>Side by side</h1>
        <p>The same parts in every brand, light and dark. Only the values of the brand differ.</p>
      </div>
      {colorSchemes.map((colorScheme) => (
        <div key={colorScheme} className="beside-row">
          {themes.map((theme) => {
            const id = `${theme.name}-${colorScheme}`;
            const name = `${titleOf(theme)}, ${colorScheme}`;
            return (
              <div key={id} className="beside-panel" data-brand={theme.name} data-color-scheme={colorScheme}>
                <h2 id={`${id}-name`}>{name}</h2>
                <Composition id={id} name={name} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
