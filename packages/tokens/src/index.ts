export { breakpoints } from './breakpoints.js';
export { foundation, names, themeContract, vars, type ThemeColors, type ThemeValues } from './contract.js';
export { declarations } from './declarations.js';
export { distinctPairs, type DistinctPair } from './distinct.js';
export { layerOrder, layers } from './layers.js';
export { colorPairs, type ColorPair, type PairColor } from './pairs.js';
