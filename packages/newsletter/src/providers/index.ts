export type { RefreshToken } from './access.js';
export type { CallOptions } from './call.js';
export { constantContact, type ConstantContactOptions } from './constantContact.js';
export { hubspot, type HubspotOptions } from './hubspot.js';
export { mailchimp, type MailchimpOptions } from './mailchimp.js';
export { verifyWebhook, type VerifyOptions } from './signature.js';
export { webhook, type WebhookOptions } from './webhook.js';
