import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { hangs, plainList } from '../../internal/styles/shared.css.js';
import { counter } from './counter.js';

export const root = rule('root', { counterReset: counter }, base, plainList, hangs);
