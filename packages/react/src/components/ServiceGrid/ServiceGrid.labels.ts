export const en = {
  evidenceBased: 'Evidence-based',
  complementary: 'Complementary',
  evidenceBasedMeans: '{kind} care has been shown to help in good studies.',
  complementaryMeans: '{kind} care may help you feel better. It goes along with treatment and does not replace it.',
};

export const es: typeof en = {
  evidenceBased: 'Con respaldo científico',
  complementary: 'Complementario',
  evidenceBasedMeans: '{kind}: buenos estudios han mostrado que ayuda.',
  complementaryMeans: '{kind}: puede ayudarle a sentirse mejor. Acompaña al tratamiento y no lo reemplaza.',
};
