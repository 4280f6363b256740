import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import type { Person } from '../../data.js';
import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { StaffCard } from './index.js';

const license = {
  title: 'Physician',
  issuer: 'Illinois Medical Licensing Office',
  registration: '036.204411',
  verifyHref: 'https://www.il-licensing.example/036.204411',
  expires: '2026-11-29',
};

const okafor: Person = {
  name: 'Imani Okafor',
  honorific: 'Dr.',
  credentials: ['MD'],
  role: 'Medical director',
  specialty: 'addiction psychiatry',
  bio: 'At Tamarack House since 2019.',
  languages: ['English', 'Igbo'],
  licenses: [license],
};

conform('StaffCard', <StaffCard person={okafor} />, { root: 'section' });

afterEach(() => vi.restoreAllMocks());

const fact = (title: string) => screen.getByText(title).nextElementSibling;

test('it says who the person is, what they do, in which languages, and what they may do by law', () => {
  render(<StaffCard person={okafor} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Dr.\u00A0Imani Okafor, MD' })).toBeVisible();
  expect(screen.getByText('Medical director, addiction psychiatry')).toBeVisible();
  expect(screen.getByText('At Tamarack House since 2019.')).toBeVisible();
  expect(fact('Languages')).toHaveTextContent('English, Igbo');
  expect(fact('License')).toHaveTextContent('PhysicianIllinois Medical Licensing Office, 036.204411');
  expect(fact('License')).toHaveTextContent('Valid through November 29, 2026.');
  expect(screen.getByRole('link', { name: 'Verify at il-licensing.example' })).toHaveAttribute(
    'href',
    license.verifyHref,
  );
});

test('several licenses stand under one name, as a list of terms must have each term once', () => {
  const second = { ...license, title: 'Addiction specialist', registration: '077.001' };
  render(<StaffCard person={{ ...okafor, licenses: [license, second] }} />);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Languages', 'License']);
  const definitions = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(definitions).toEqual([
    'English, Igbo',
    expect.stringMatching(/^Physician/),
    expect.stringMatching(/^Addiction specialist/),
  ]);
});

test('a license whose last day is before today says that it is expired, and is valid on that day', () => {
  const { rerender } = render(<StaffCard person={okafor} today="2026-11-29" />);
  expect(fact('License')).not.toHaveTextContent('Expired');
  rerender(<StaffCard person={okafor} today="2026-11-30" />);
  expect(fact('License')).toHaveTextContent('Expired. It was valid through November 29, 2026.');
  expect(fact('License')).not.toHaveTextContent('Valid through');
});

test('what is found to be expired needs no day, and what is to drop out does', () => {
  const { rerender } = render(<StaffCard person={{ ...okafor, licenses: [{ ...license, expired: true }] }} />);
  expect(fact('License')).toHaveTextContent('Expired.');
  rerender(<StaffCard person={{ ...okafor, licenses: [{ ...license, onExpiry: 'drop' }] }} today="2026-11-30" />);
  expect(screen.queryByText('License')).toBeNull();
});

test('without a portrait there are initials, which are not read; with one there is the picture', () => {
  const { container, rerender } = render(<StaffCard person={okafor} />);
  expect(screen.getByText('IO')).toHaveAttribute('aria-hidden', 'true');
  rerender(<StaffCard person={{ ...okafor, picture: { src: '/io.webp', alt: '', width: 88, height: 88 } }} />);
  expect(container.querySelector('img')).toHaveAttribute('src', '/io.webp');
  expect(screen.queryByText('IO')).toBeNull();
});

test('brief, the name leads to the profile, and the rest is left for that', () => {
  render(<StaffCard person={{ ...okafor, href: '/team/okafor/' }} variant="brief" />);
  expect(screen.getByRole('link', { name: 'Dr.\u00A0Imani Okafor, MD' })).toHaveAttribute('href', '/team/okafor/');
  expect(screen.getByText('Speaks English, Igbo')).toBeVisible();
  expect(screen.queryByText('License')).toBeNull();
  expect(screen.queryByText('At Tamarack House since 2019.')).toBeNull();
});

test('in Spanish', () => {
  render(<StaffCard person={okafor} language="es" today="2026-11-30" />);
  expect(fact('Licencia')).toHaveTextContent('Vencida. Fue válida hasta el 29 de noviembre de 2026.');
  expect(fact('Idiomas')).toBeVisible();
});

test.each(hostile)('%s stands as text wherever it is sent', (_, text) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const sent = { title: text, issuer: text, registration: text, verifyHref: text, expires: text };
  const { container } = render(
    <StaffCard person={{ name: text, role: text, bio: text, languages: [text], licenses: [sent], href: text }} />,
  );
  expect(container).toHaveTextContent(text, { normalizeWhitespace: false });
  expect(container.querySelector('script, img')).toBeNull();
});

test('fields that are null or empty leave nothing behind', () => {
  const nothing = { credentials: null, role: ' ', bio: null, languages: [], licenses: null, picture: null, href: null };
  const { container } = render(<StaffCard person={{ name: 'Mai Vang', ...nothing }} />);
  expect(container).toHaveTextContent(/^MVMai Vang$/);
});

test('without a name it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<StaffCard person={null as unknown as Person} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('The person has no name'));
});
