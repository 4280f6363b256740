import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'What to expect',
  /** Heads the steps. */
  steps: 'From the first call on',
  /** Heads what people say of the clinic. */
  testimonials: 'In their own words',
  /** Heads the questions. */
  questions: 'Common questions',
};

const es: typeof en = {
  ...common.es,
  title: 'Qué puede esperar',
  steps: 'Desde la primera llamada',
  testimonials: 'En sus propias palabras',
  questions: 'Preguntas frecuentes',
};

/** The words that a WhatToExpectPage brings along. */
export const whatToExpectPageLabels = { en, es };
