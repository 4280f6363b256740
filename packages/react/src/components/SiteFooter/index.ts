export { SiteFooter, SiteFooterColumn, type SiteFooterColumnProps, type SiteFooterProps } from './SiteFooter.js';
