// Components that only pages about a clinic itself show: what their rules add to `styles.css` is in `clinic.css`.
export * from '../components/Callout/index.js';
export * from '../components/ClosureBanner/index.js';
export * from '../components/DirectoryList/index.js';
export * from '../components/DownloadLink/index.js';
export * from '../components/LocationCard/index.js';
export * from '../components/MapLink/index.js';
export * from '../components/Pagination/index.js';
export * from '../components/StepList/index.js';
export * from '../components/Testimonial/index.js';
export * from '../components/VideoEmbed/index.js';
