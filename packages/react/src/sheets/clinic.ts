// Components that only pages about a clinic itself show: what their rules add to `styles.css` is in `clinic.css`.
export * from '../components/LocationCard/index.js';
export * from '../components/MapLink/index.js';
