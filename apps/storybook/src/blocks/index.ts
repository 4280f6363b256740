export { Do, DoAndDont, Dont } from './Advice.tsx';
export { DistinctPairs, Pairs } from './Pairs.tsx';
export { States } from './States.tsx';
export { Colors, Constants, SharedValues, Stones, ThemeValues } from './TokenTables.tsx';
