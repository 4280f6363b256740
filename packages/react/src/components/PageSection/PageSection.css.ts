import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';

const { color, density, space } = vars;

export const section = rule({
  vars: { '--cairn-hang': 'calc(2 / 12)' },
  paddingBlock: `0 ${space.section}`,
});

export const tint = rule({
  paddingBlock: `calc(${space['3xl']} * ${density})`,
  background: color.tint,
});

export const blocks = rule({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: space.section });
