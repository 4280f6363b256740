import type { Preview } from '@storybook/react-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

interface Documented {
  // oxlint-disable-next-line no-underscore-dangle -- react-docgen's own name
  __docgenInfo?: { props?: Record<string, { tsType?: { name: string; raw?: string } }> };
}

/** In props tables: types as they are written (`2 | 3 | 4`, where Storybook says `union`), and what `labels` is in every component. */
export const describeTypes: Enhancer = ({ argTypes, component }) => {
  // oxlint-disable-next-line no-underscore-dangle -- react-docgen's own name
  const props = (component as Documented | undefined)?.__docgenInfo?.props ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { name: kind, raw } = props[name]?.tsType ?? {};
      const summary = raw ?? (kind === 'unknown' ? 'list' : argType.table?.type?.summary);
      const description =
        argType.description || (name === 'labels' ? 'Words of the component, over the English ones.' : undefined);
      return [
        name,
        { ...argType, description, table: { ...argType.table, type: { ...argType.table?.type, summary } } },
      ];
    }),
  );
};
