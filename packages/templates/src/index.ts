export { PolicyPage, type PolicyPageProps } from './templates/PolicyPage/PolicyPage.js';
export { SiteFrame, type SiteFrameProps } from './templates/SiteFrame/SiteFrame.js';

export type { LabelsOf } from './internal/words.js';
