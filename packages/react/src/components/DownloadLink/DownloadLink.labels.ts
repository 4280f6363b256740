export const en = {
  /** Files by the ending of their names. Others are called by it. */
  formats: {
    pdf: 'PDF',
    docx: 'Word document',
    xlsx: 'Excel table',
    zip: 'ZIP folder',
    ics: 'calendar entry',
    vcf: 'address card',
    mp3: 'sound',
    mp4: 'video',
  },
  /** With the name of a language. */
  inLanguage: (name: string) => `in ${name}`,
};

export const es: typeof en = {
  formats: {
    pdf: 'PDF',
    docx: 'documento de Word',
    xlsx: 'tabla de Excel',
    zip: 'carpeta ZIP',
    ics: 'cita de calendario',
    vcf: 'tarjeta de contacto',
    mp3: 'sonido',
    mp4: 'video',
  },
  inLanguage: (name) => `en ${name}`,
};
