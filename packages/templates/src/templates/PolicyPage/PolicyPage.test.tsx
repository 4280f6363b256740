import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { emptyIn, outlineOf } from '../../test/outline.js';
import { itsSlots } from '../../test/slots.js';
import { PolicyPage } from './PolicyPage.js';

const { privacy } = clinic.pages;
if (!privacy) throw new Error('The sample clinic has no privacy notice.');
const page = <PolicyPage clinic={clinic} page={privacy} />;

test('it has one title, and a section for each part', () => {
  const { container } = render(page);
  expect(outlineOf(container)).toEqual([
    `1 ${privacy.title}`,
    ...privacy.sections.map(({ heading }) => expect.stringMatching(new RegExp(`^2 .*${heading}$`))),
  ]);
  expect(emptyIn(container)).toEqual([]);
});

test('the email address of the clinic is a link', () => {
  render(page);
  expect(screen.getByRole('link', { name: `${clinic.email}` })).toHaveAttribute('href', `mailto:${clinic.email}`);
});

test('a page that only says one thing has nothing empty', () => {
  const { container } = render(
    <PolicyPage
      clinic={bare}
      page={{ title: 'Privacy', description: 'What we keep.', lead: 'Nothing.', sections: [] }}
    />,
  );
  expect(outlineOf(container)).toEqual(['1 Privacy']);
  expect(emptyIn(container)).toEqual([]);
});

describe('slots', () => {
  itsSlots(page, { breadcrumbs: 'Home', sections: 'When you read this site' });
});
