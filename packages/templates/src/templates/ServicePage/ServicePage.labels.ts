import type { Service } from '@cairn-ds/content';

import { common } from '../../internal/labels.js';

type Level = NonNullable<Service['levelOfCare']>;

const levels: Record<Level, string> = {
  'early-support': 'Early support',
  outpatient: 'Outpatient',
  'intensive-outpatient': 'Intensive outpatient',
  'partial-hospitalization': 'Partial hospitalization',
  residential: 'Residential',
  'withdrawal-management': 'Withdrawal management',
  aftercare: 'Aftercare',
};

const niveles: Record<Level, string> = {
  'early-support': 'Apoyo temprano',
  outpatient: 'Ambulatorio',
  'intensive-outpatient': 'Ambulatorio intensivo',
  'partial-hospitalization': 'Hospitalización parcial',
  residential: 'Residencial',
  'withdrawal-management': 'Manejo de la abstinencia',
  aftercare: 'Seguimiento',
};

/** A full week has 168 hours. */
const always = 168;

const en = {
  ...common.en,
  /** Names the page of all services in the breadcrumbs, where the clinic gives it no title. */
  services: 'Services',
  /** Names the level of care. */
  level: 'Level of care',
  levels,
  /** Names how much of a week the care takes. */
  time: 'Hours a week',
  /** How much of a week it takes. Without a `most` it is at least so much. */
  hours: (least: number, most?: number) => {
    if (least >= always) return 'Day and night';
    if (most === undefined) return `${least} or more`;
    if (least === 0) return `Up to ${most}`;
    return least === most ? `${least}` : `${least} to ${most}`;
  },
  /** Names how long the care takes. */
  length: 'How long',
  /** Names where it is given. */
  where: 'Where',
  /** Heads the text about the service. */
  about: 'What it is',
  /** Heads whom it fits. */
  fit: 'Who it fits',
  forWhom: 'A good fit',
  notForWhom: 'Other care comes first',
  /** Heads therapies and medication. */
  parts: 'What it is made of',
  therapies: 'Therapies',
  medication: 'Medication',
  /** Heads the course of a day. */
  day: 'A typical day',
  /** Heads what comes after. */
  after: 'What comes after',
  /** Heads those who give it. */
  team: 'Who gives it',
  /** Heads the sources. */
  evidence: 'What shows that it helps',
};

const es: typeof en = {
  ...common.es,
  services: 'Servicios',
  level: 'Nivel de atención',
  levels: niveles,
  time: 'Horas por semana',
  hours: (least, most) => {
    if (least >= always) return 'Día y noche';
    if (most === undefined) return `${least} o más`;
    if (least === 0) return `Hasta ${most}`;
    return least === most ? `${least}` : `${least} a ${most}`;
  },
  length: 'Cuánto dura',
  where: 'Dónde',
  about: 'Qué es',
  fit: 'Para quién es',
  forWhom: 'Le puede servir',
  notForWhom: 'Primero va otra atención',
  parts: 'De qué se compone',
  therapies: 'Terapias',
  medication: 'Medicamentos',
  day: 'Un día típico',
  after: 'Qué viene después',
  team: 'Quién la da',
  evidence: 'Qué demuestra que ayuda',
};

/** The words that a ServicePage brings along. */
export const servicePageLabels = { en, es };
