export const en = {
  /** Leads to the video where it is. */
  watch: (title: string, provider: string) => `Watch “${title}” at ${provider}`,
  /** Of the enhancement: puts the video into the page. */
  play: (title: string) => `Play “${title}” here`,
  privacy: (provider: string) =>
    `Until you play it, nothing is loaded from ${provider}. Then ${provider} learns your internet address, and that you came from this site.`,
  transcript: 'Read what is said in it',
};

export const es: typeof en = {
  watch: (title, provider) => `Ver «${title}» en ${provider}`,
  play: (title) => `Reproducir «${title}» aquí`,
  privacy: (provider) =>
    `Mientras no lo reproduzca, no se carga nada de ${provider}. Después, ${provider} conoce su dirección de internet y sabe que viene de este sitio.`,
  transcript: 'Leer lo que se dice en él',
};
