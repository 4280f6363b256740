/** What every page and story is held to. Each check looks at the page as it stands, and returns what is wrong, a line each. */
export { alfa } from './alfa/alfa.ts';
export { axe } from './axe.ts';
export { enlarged } from './enlarged.ts';
export { ibm } from './ibm.ts';
export { nu } from './nu.ts';
export { skippedHeadings, repeatedIds } from './outline.ts';
export { crowdedLandmarks } from './landmarks.ts';
export { keyboard } from './keyboard.ts';
export { unforced, unprintable } from './media.ts';
export { paintsInUse, paintsOf, type Paint } from './paint.ts';
export { sideways } from './sideways.ts';
