import { isPresent } from './isPresent.js';

const names = new Set(['children', 'aria-label', 'aria-labelledby', 'title', 'dangerouslySetInnerHTML']);

/** What is wrong with a link or a button whose props give it no name. Nothing, where one of them does. */
export const namelessness = (props: object): string =>
  Object.entries(props).some(([name, value]) => names.has(name) && isPresent(value))
    ? ''
    : 'has no words, so nobody can tell what it is for. Give `children`, or an `aria-label` for a picture alone.';
