export { Accreditations, type Accreditation, type AccreditationsProps } from './Accreditations.js';
