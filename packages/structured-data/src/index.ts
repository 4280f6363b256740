export type { Graph } from 'schema-dts';
export { jsonLd } from './jsonLd.js';
export type { ArticleData, CopyData, LocationData, PageData, PageType, PersonData, ServiceData } from './PageData.js';
export { structuredData } from './structuredData.js';
