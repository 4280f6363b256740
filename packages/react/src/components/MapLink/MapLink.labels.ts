export const en = {
  map: (place: string) => `${place} on a map`,
  /** Added where the map is on another site. */
  opens: (site: string) => `opens ${site}`,
};

export const es: typeof en = {
  map: (place) => `${place} en un mapa`,
  opens: (site) => `abre ${site}`,
};
