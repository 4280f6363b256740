export { TelephoneLink, type TelephoneLinkProps } from './TelephoneLink.js';
