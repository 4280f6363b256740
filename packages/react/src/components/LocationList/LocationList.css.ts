import { base } from '../../internal/styles/base.css.js';
import { cards } from '../../internal/styles/clinic.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { belowDesk } from '../../internal/styles/shared.css.js';

export const root = rule('root', {}, base, cards);

// Two fit side by side there: the last of three takes the row, and sets its parts side by side instead.
select(`.${root} > :last-child:nth-child(odd)`, { '@media': { [belowDesk]: { gridColumn: '1 / -1' } } });
