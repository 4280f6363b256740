const en = {
  /** Says nothing of treatment: it is read on locked screens, and over shoulders. */
  subject: 'Please confirm your email address',
  heading: 'One more step',
  asked: 'Someone signed up with this address for the letter of {clinic}. If it was you, please confirm it.',
  button: 'Confirm my address',
  byHand: 'Or open this address in your browser:',
  expires: 'The link works until {date}.',
  agreed: 'You agreed to this:',
  stranger: 'If it was not you, there is nothing to do. No letter will come, and we delete the address.',
  remove: 'Take my address off now',
  crisis: 'This mailbox cannot help in a crisis. In a crisis, {ways}.',
  /** How 988, of the United States, is reached in this language. */
  lifeline: 'call or text 988, day or night',
  call: 'call {number}',
  text: 'text {number}',
  callOrText: 'call or text {number}',
  because: 'You get this mail because the address was written into the form on {site}.',
  telephone: 'Telephone: {number}',
};

const es: typeof en = {
  subject: 'Por favor, confirme su correo electrónico',
  heading: 'Falta un paso',
  asked: 'Alguien se suscribió con esta dirección a la carta de {clinic}. Si fue usted, por favor confírmela.',
  button: 'Confirmar mi dirección',
  byHand: 'O abra esta dirección en su navegador:',
  expires: 'El enlace funciona hasta el {date}.',
  agreed: 'Usted aceptó esto:',
  stranger: 'Si no fue usted, no tiene que hacer nada. No llegará ninguna carta y borraremos la dirección.',
  remove: 'Quitar mi dirección ahora',
  crisis: 'Este buzón no puede ayudar en una crisis. En una crisis, {ways}.',
  lifeline: 'llame al 988 y oprima 2, o envíe la palabra AYUDA por mensaje de texto al 988, de día o de noche',
  call: 'llame al {number}',
  text: 'envíe un mensaje de texto al {number}',
  callOrText: 'llame o envíe un mensaje de texto al {number}',
  because: 'Recibe este correo porque la dirección se escribió en el formulario de {site}.',
  telephone: 'Teléfono: {number}',
};

/** The words of mails. */
export const translations = { en, es };
export type MailWords = typeof en;
