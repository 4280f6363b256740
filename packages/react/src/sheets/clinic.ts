// Components that only pages about a clinic itself show: what their rules add to `styles.css` is in `clinic.css`.
export * from '../components/Accreditations/index.js';
export * from '../components/Callout/index.js';
export * from '../components/ClosureBanner/index.js';
export * from '../components/Costs/index.js';
export * from '../components/DirectoryList/index.js';
export * from '../components/DownloadLink/index.js';
export * from '../components/InsurancePlans/index.js';
export * from '../components/LocationCard/index.js';
export * from '../components/LocationList/index.js';
export * from '../components/MapLink/index.js';
export * from '../components/OpeningHours/index.js';
export * from '../components/Pagination/index.js';
export * from '../components/StaffCard/index.js';
export * from '../components/StaffGrid/index.js';
export * from '../components/StepList/index.js';
export * from '../components/Testimonial/index.js';
export * from '../components/VideoEmbed/index.js';
