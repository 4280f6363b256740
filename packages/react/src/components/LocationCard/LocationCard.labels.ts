export const en = {
  /** Where people have to be for care that comes to them. */
  areas: 'For people in {areas}',
  text: 'Text {number}',
  entrance: 'Entrance',
  parking: 'Parking',
  transit: 'Without a car',
  accessibility: 'Accessibility',
};

export const es: typeof en = {
  areas: 'Para personas en {areas}',
  text: 'Mensajes de texto al {number}',
  entrance: 'Entrada',
  parking: 'Estacionamiento',
  transit: 'Sin automóvil',
  accessibility: 'Accesibilidad',
};
