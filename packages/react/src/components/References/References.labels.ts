export const en = {
  back: (reference: number, place?: number) =>
    place === undefined
      ? `Back to reference ${reference} in the text`
      : `Back to reference ${reference} in the text, place ${place}`,
};

export const es: typeof en = {
  back: (reference, place) =>
    place === undefined
      ? `Volver a la referencia ${reference} en el texto`
      : `Volver a la referencia ${reference} en el texto, lugar ${place}`,
};
