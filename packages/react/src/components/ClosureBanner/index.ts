export { ClosureBanner, type ClosureBannerProps } from './ClosureBanner.js';
