export const en = {
  email: 'Email address',
  hint: 'Please do not write about your health here.',
  use: 'We keep your address for this letter only.',
  privacy: 'How we use data',
  submit: 'Sign up',
  /** Of the field that only programs fill in. */
  honeypot: 'Leave this field empty',
  oneProblem: 'One thing to fix',
  twoProblems: 'Two things to fix',
  sending: 'Sending…',
  sent: 'Thank you. If your address is new to us, an email is on its way to you: open it and confirm.',
  failed: 'We could not save your address. It is still in the form. Please try again in a few minutes.',
  /** No answer, or one that says nothing of the address. Not the reader's fault, as far as anyone knows. */
  unclear:
    'No clear answer came, so we do not know whether your address arrived. It is still in the form. Please try again in a few minutes.',
  /** By the problem that `@cairn-ds/rules/newsletter` finds in an address. */
  emailProblems: {
    missing: 'Enter your email address',
    at: 'Add an “@” to your email address, for example name@mail.example',
    'second-at': 'Enter one email address, with one “@”',
    name: 'Add what comes before “@” in your email address',
    domain: 'Check what comes after “@” in your email address',
    ending: 'Add the end of your email address, such as .com or .org',
    space: 'Take the space out of your email address',
    sign: 'Check your email address for a comma, an accent or another sign that does not belong',
    long: 'Enter a shorter email address. This one is longer than email allows',
  },
  consentProblem: 'Check the box to say that we may write to you',
};

export const es: typeof en = {
  email: 'Correo electrónico',
  hint: 'Por favor, no escriba aquí sobre su salud.',
  use: 'Guardamos su dirección solo para esta carta.',
  privacy: 'Cómo usamos los datos',
  submit: 'Suscribirme',
  honeypot: 'Deje este campo vacío',
  oneProblem: 'Hay una cosa por corregir',
  twoProblems: 'Hay dos cosas por corregir',
  sending: 'Enviando…',
  sent: 'Gracias. Si su dirección es nueva para nosotros, le enviamos un correo: ábralo y confirme.',
  failed: 'No pudimos guardar su dirección. Sigue en el formulario. Inténtelo de nuevo en unos minutos.',
  unclear:
    'No llegó una respuesta clara, así que no sabemos si recibimos su dirección. Sigue en el formulario. Inténtelo de nuevo en unos minutos.',
  emailProblems: {
    missing: 'Escriba su correo electrónico',
    at: 'Añada una “@” a su correo electrónico, por ejemplo nombre@correo.example',
    'second-at': 'Escriba un solo correo electrónico, con una sola “@”',
    name: 'Añada lo que va antes de la “@” en su correo electrónico',
    domain: 'Revise lo que va después de la “@” en su correo electrónico',
    ending: 'Añada el final de su correo electrónico, como .com o .org',
    space: 'Quite el espacio de su correo electrónico',
    sign: 'Revise si su correo electrónico tiene una coma, un acento u otro signo que sobra',
    long: 'Escriba un correo electrónico más corto. Este es más largo de lo que el correo permite',
  },
  consentProblem: 'Marque la casilla para decir que podemos escribirle',
};
