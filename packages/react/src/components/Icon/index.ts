export { Icon, type IconProps } from './Icon.js';
export type { IconName } from './drawings.js';
