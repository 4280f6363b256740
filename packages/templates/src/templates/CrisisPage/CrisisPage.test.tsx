import { clinics } from '@cairn-ds/samples';
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { CrisisPage } from './CrisisPage.js';

const page = (
  <CrisisPage clinic={clinic}>
    <section>
      <h2>Until help comes</h2>
      <p>Stay with the person.</p>
    </section>
  </CrisisPage>
);

itsPage({ full: page, bare: <CrisisPage clinic={bare} /> });

test('help in a crisis comes first, then what to do, and the number of the clinic last', () => {
  render(page);
  expect(headings(1)).toEqual([clinic.pages.crisis?.title]);
  expect(headings(2)).toEqual([
    'If you might hurt yourself, do not wait for us',
    'Until help comes',
    'When it can wait',
  ]);
  expect(screen.getAllByRole('link', { name: '988' })[0]).toHaveAttribute('href', 'tel:988');
});

test('what a clinic says of its lines in Spanish stands first on a Spanish page, and marked on an English one', () => {
  const own = clinics.find(({ crisis }) => crisis?.lines.some(({ translations }) => translations?.['es']));
  if (!own) throw new Error('No sample clinic says anything of its crisis lines in Spanish.');
  const { container, rerender } = render(<CrisisPage clinic={own} language="es" />);
  expect(container).toHaveTextContent(/988 Línea de Prevención del Suicidio y Crisis: llame .* Para español oprima 2/);
  expect(container).toHaveTextContent(/Emergencia: llame al 911/);
  expect(container.querySelector('[lang=es]')).toBeNull();
  rerender(<CrisisPage clinic={own} />);
  const inSpanish = [...container.querySelectorAll('[lang=es]')].map((line) => line.textContent);
  expect(inSpanish).toEqual([
    expect.stringContaining('988 Línea de Prevención'),
    expect.stringContaining('Emergencia'),
  ]);
});

describe('slots', () => {
  itsSlots(page, { breadcrumbs: 'Home', crisis: 'do not wait for us', call: 'When it can wait' });
});
