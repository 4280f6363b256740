const en = {
  back: (reference: number, place?: number) =>
    place === undefined
      ? `Back to reference ${reference} in the text`
      : `Back to reference ${reference} in the text, place ${place}`,
};

const es: typeof en = {
  back: (reference, place) =>
    place === undefined
      ? `Volver a la referencia ${reference} en el texto`
      : `Volver a la referencia ${reference} en el texto, lugar ${place}`,
};

/** The words that the component prints by itself. */
export const translations = { en, es };
