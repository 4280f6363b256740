import { base } from '../../styles/base.css.js';
import { rule } from '../../styles/rules.js';
import { hangs, plainList } from '../../styles/shared.css.js';
import { counter } from './counter.js';

export const root = rule('root', { counterReset: counter }, base, plainList, hangs);
