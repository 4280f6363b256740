export { Icon, type IconProps } from './Icon.js';
export { iconNames, type IconName } from './drawings.js';
