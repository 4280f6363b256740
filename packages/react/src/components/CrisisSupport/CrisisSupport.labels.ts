export const en = {
  heading: 'If you might hurt yourself, do not wait for us',
  reach: '{call} or {text}, the Suicide & Crisis Lifeline. It is free and open at every hour. Or chat at {chat}.',
  call: 'Call 988',
  text: 'text 988',
  emergency: 'If a life is in danger now, call {911}.',
  veterans: 'Veterans: call {988} and press 1, or text {838255}.',
  otherLanguage: 'En español: llame al {988} y oprima 2, o envíe la palabra AYUDA al {text}.',
  /** The tag of that language. */
  otherLanguageTag: 'es',
  source: 'Source: {source}. Checked {date}.',
  /** How a line of `crisis` is reached. */
  ways: {
    line: '{title}: {ways}.',
    call: 'call {number}',
    text: 'text {number}',
    callOrText: 'call or text {number}',
    chat: 'chat at {address}',
    or: 'or',
  },
  languages: 'Languages: {languages}.',
};

/** Pages in other languages say these as well, of lines that speak Spanish. */
export const spanishWays: typeof en.ways = {
  line: '{title}: {ways}.',
  call: 'llame al {number}',
  text: 'envíe un mensaje de texto al {number}',
  callOrText: 'llame o envíe un mensaje de texto al {number}',
  chat: 'chatee en {address}',
  or: 'o',
};

export const es: typeof en = {
  heading: 'Si piensa en hacerse daño, no nos espere',
  reach:
    '{call} y oprima 2, o {text} con la palabra AYUDA. Es la Línea 988 de Prevención del Suicidio y Crisis, gratis y abierta a toda hora. O chatee en {chat}.',
  call: 'Llame al 988',
  text: 'envíe un mensaje de texto al 988',
  emergency: 'Si una vida corre peligro ahora, llame al {911}.',
  veterans: 'Veteranos: llame al {988} y oprima 1, o envíe un mensaje de texto al {838255}.',
  otherLanguage: 'In English: call {988}, or text {text}.',
  otherLanguageTag: 'en',
  source: 'Fuente: {source}. Comprobado: {date}.',
  ways: spanishWays,
  languages: 'Idiomas: {languages}.',
};
