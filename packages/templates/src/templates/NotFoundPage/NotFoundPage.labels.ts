const en = {
  /** Above the title. */
  eyebrow: '404',
  /** Titles the page, where the clinic gives it no title. */
  title: 'We cannot find that page',
  /** The way on. `{home}` and `{telephone}` stand for links. */
  again: 'Start again from the {home}, or call us at {telephone} and ask.',
  /** The link to the home page, in that sentence. */
  home: 'home page',
  /** Heads the pages of the navigation. */
  ways: 'Other ways in',
};

const es: typeof en = {
  eyebrow: '404',
  title: 'No encontramos esa página',
  again: 'Empiece de nuevo en la {home}, o llámenos al {telephone} y pregunte.',
  home: 'página de inicio',
  ways: 'Otras formas de entrar',
};

/** The words that a NotFoundPage brings along. */
export const notFoundPageLabels = { en, es };
