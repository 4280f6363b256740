import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Names the page in the breadcrumbs. */
  here: 'Newsletter',
  /** Heads the form. */
  form: 'Sign up',
  /** Titles the page after a sign-up, where the clinic gives no words for it. */
  thanks: 'Thank you',
  /** Heads what is said after a sign-up. */
  next: 'What happens now',
  /** Says it, below the thanks of the title. */
  sent: 'If your address is new to us, an email is on its way to you: open it and confirm.',
  /** The link to the home page. */
  toHome: 'Back to the home page',
  /** The link to the page that the person came from. */
  back: 'Back to what you were reading',
};

const es: typeof en = {
  ...common.es,
  here: 'Boletín',
  form: 'Suscríbase',
  thanks: 'Gracias',
  next: 'Qué pasa ahora',
  sent: 'Si su dirección es nueva para nosotros, le enviamos un correo: ábralo y confirme.',
  toHome: 'Volver a la página de inicio',
  back: 'Volver a lo que estaba leyendo',
};

/** The words that a NewsletterPage brings along. */
export const newsletterPageLabels = { en, es };
