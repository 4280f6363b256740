export { Do, DoAndDont, Dont } from './Advice.tsx';
export { Colors, Constants, SharedValues, Stones, ThemeValues } from './TokenTables.tsx';
