/** Words of the plain pages. `{clinic}` is its name. */
export const plainPageLabels = {
  en: {
    thanks: {
      title: 'Thank you',
      text: 'If this address is not on our list yet, a mail is on its way to it. Open it and confirm, and you are on the list.',
    },
    confirm: {
      title: 'Confirm your address',
      text: 'One click more, and the letters of {clinic} come to you.',
      button: 'Confirm',
    },
    confirmed: { title: 'You are on the list', text: 'The next letter comes to you. Each one says how to stop.' },
    unsubscribe: { title: 'Stop the letters', text: '{clinic} will not write to you anymore.', button: 'Unsubscribe' },
    unsubscribed: {
      title: 'You are off the list',
      text: '{clinic} does not write to you anymore. You can sign up again at any time.',
    },
    expired: {
      title: 'This link does not work anymore',
      text: 'It may be too old, or part of it is missing. You can sign up again, and get a new one.',
    },
    failed: {
      title: 'That did not work',
      text: 'Something went wrong on the way. Please try again in a few minutes: twice does no harm.',
      button: 'Try again',
    },
    home: 'To the site of {clinic}',
  },
  es: {
    thanks: {
      title: 'Gracias',
      text: 'Si esta dirección aún no está en nuestra lista, le enviamos un correo. Ábralo y confirme, y estará en la lista.',
    },
    confirm: {
      title: 'Confirme su dirección',
      text: 'Un clic más y recibirá las cartas de {clinic}.',
      button: 'Confirmar',
    },
    confirmed: {
      title: 'Está en la lista',
      text: 'Recibirá la próxima carta. Cada una dice cómo dejar de recibirlas.',
    },
    unsubscribe: { title: 'No recibir más cartas', text: '{clinic} no le escribirá más.', button: 'Darse de baja' },
    unsubscribed: {
      title: 'Ya no está en la lista',
      text: '{clinic} no le escribirá más. Puede inscribirse de nuevo cuando quiera.',
    },
    expired: {
      title: 'Este enlace ya no funciona',
      text: 'Puede ser muy antiguo, o le falta una parte. Puede inscribirse de nuevo y recibir otro.',
    },
    failed: {
      title: 'No funcionó',
      text: 'Algo falló en el camino. Inténtelo de nuevo en unos minutos: hacerlo dos veces no causa problemas.',
      button: 'Intentar de nuevo',
    },
    home: 'Al sitio de {clinic}',
  },
} as const;
