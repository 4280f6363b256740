const en = {
  heading: 'Talk with a person',
  action: 'Call admissions',
  inline: '{action} at {number}.',
  tty: 'TTY {number}',
  sms: 'Text {number}',
};

const es: typeof en = {
  heading: 'Hable con una persona',
  action: 'Llamar a admisiones',
  inline: '{action}: {number}.',
  tty: 'TTY {number}',
  sms: 'Envíe un mensaje de texto al {number}',
};

/** The words that the component prints by itself. */
export const translations = { en, es };
