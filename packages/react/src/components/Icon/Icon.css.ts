import { rule, select } from '../../styles/rules.js';

export const icon = rule({});

// No weight at all, so that whatever holds the icon says how large it is.
select(`:where(.${icon})`, { flex: 'none', inlineSize: '1.25em', blockSize: '1.25em', verticalAlign: '-.25em' });
