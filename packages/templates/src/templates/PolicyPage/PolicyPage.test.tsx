import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { itsPage } from '../../test/conform.js';
import { emptyIn, outlineOf } from '../../test/outline.js';
import { itsSlots } from '../../test/slots.js';
import { PolicyPage } from './PolicyPage.js';

const { contact } = clinic.pages;
const [policy] = clinic.policies;
if (!contact || !policy) throw new Error('The sample clinic has no policy, or no copy for contact.');

const copy = <PolicyPage clinic={clinic} page={contact} />;
const page = (
  <PolicyPage clinic={clinic} page={policy}>
    <p>We keep little.</p>
  </PolicyPage>
);
const oneLine = { title: 'Privacidad', description: 'Poco.', lead: 'Nada.', sections: [] };

itsPage({ full: page, bare: <PolicyPage clinic={bare} page={oneLine} /> });

test('a policy says when it was last changed, before its lead and its text', () => {
  const { container } = render(page);
  expect(container).toHaveTextContent(/Last changedNovember 2, 2026.*We keep little\.$/);
  expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-11-02');
});

test('the day is written in the language of the page', () => {
  const { container } = render(<PolicyPage {...page.props} language="es" />);
  expect(container).toHaveTextContent('Última modificación2 de noviembre de 2026');
});

test('other copy has one title, and a section for each part', () => {
  const { container } = render(copy);
  expect(outlineOf(container)).toEqual([
    `1 ${contact.title}`,
    ...contact.sections.map(({ heading }) => expect.stringMatching(new RegExp(`^2 .*${heading}$`))),
  ]);
  expect(emptyIn(container)).toEqual([]);
});

test('the email address of the clinic is a link', () => {
  render(copy);
  expect(screen.getByRole('link', { name: `${clinic.email}` })).toHaveAttribute('href', `mailto:${clinic.email}`);
});

test('a page that only says one thing has nothing empty', () => {
  const { container } = render(<PolicyPage clinic={bare} page={oneLine} />);
  expect(outlineOf(container)).toEqual(['1 Privacidad']);
  expect(emptyIn(container)).toEqual([]);
});

describe('slots', () => {
  itsSlots(page, { breadcrumbs: 'Home', updated: 'Last changed' });
  itsSlots(copy, { sections: 'If you refer patients' });
});
