export const en = {
  heading: 'Talk with a person',
  action: 'Call admissions',
  inline: '{action} at {number}.',
  tty: 'TTY {number}',
  sms: 'Text {number}',
};

export const es: typeof en = {
  heading: 'Hable con una persona',
  action: 'Llamar a admisiones',
  inline: '{action}: {number}.',
  tty: 'TTY {number}',
  sms: 'Envíe un mensaje de texto al {number}',
};
