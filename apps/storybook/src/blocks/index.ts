export { Do, DoAndDont, Dont } from './Advice.tsx';
export { States } from './States.tsx';
export { Colors, Constants, SharedValues, Stones, ThemeValues } from './TokenTables.tsx';
