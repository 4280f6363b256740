export { DeliveryError } from './DeliveryError.js';
export type { Mail, Mailer } from './Mailer.js';
export type { DeliveredPerson, Provider, WithdrawnPerson } from './Provider.js';
