import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';

const { color, density, space } = vars;

export const root = rule('root', {
  vars: { '--cairn-hang': 'calc(2 / 12)' },
  paddingBlock: `0 ${space.section}`,
});

export const tint = rule('tint', {
  paddingBlock: `calc(${space['3xl']} * ${density})`,
  background: color.tint,
});

export const blocks = rule('blocks', { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: space.section });
