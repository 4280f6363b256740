import type { Preview } from '@storybook/react-vite';
import type { SBType } from 'storybook/internal/types';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

interface DocgenType {
  name: string;
  raw?: string;
  value?: string;
  elements?: DocgenType[];
}

interface Documented {
  // oxlint-disable-next-line no-underscore-dangle -- react-docgen's own name
  __docgenInfo?: { props?: Record<string, { tsType?: DocgenType }> };
}

/**
 * In props tables: types as they are written (`2 | 3 | 4`, where Storybook says `union`), and what `labels` is in
 * every component. Every prop that may be left out takes `null` and `undefined`; that is said once, and not in each row.
 */
export const describeTypes: Enhancer = ({ argTypes, component }) => {
  // oxlint-disable-next-line no-underscore-dangle -- react-docgen's own name
  const props = (component as Documented | undefined)?.__docgenInfo?.props ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { name: kind, raw } = props[name]?.tsType ?? {};
      const summary =
        raw?.replaceAll(/ \| (?:null|undefined)/g, '') ?? (kind === 'unknown' ? 'list' : argType.table?.type?.summary);
      const description =
        argType.description || (name === 'labels' ? 'Words of the component, over the English ones.' : undefined);
      const type = kindOf(props[name]?.tsType);
      return [
        name,
        {
          ...argType,
          ...(type && { type }),
          description,
          table: { ...argType.table, type: { ...argType.table?.type, summary } },
        },
      ];
    }),
  );
};

/** What a control offers for a prop that may be null as well: its words, or a value of its plain type. */
function kindOf(written: DocgenType | undefined): SBType | undefined {
  const kinds = written?.elements?.filter(({ name }) => name !== 'null' && name !== 'undefined') ?? [];
  const [first, ...others] = kinds;
  if (kinds.every(({ name }) => name === 'literal')) {
    return (
      first && {
        name: 'enum',
        value: kinds.map(({ value = '' }) => (/^\d+$/.test(value) ? Number(value) : value.replaceAll("'", ''))),
      }
    );
  }
  if (others.length > 0) return undefined;
  return scalars.find(({ name }) => name === first?.name);
}

const scalars: SBType[] = [{ name: 'string' }, { name: 'number' }, { name: 'boolean' }];
