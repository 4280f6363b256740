import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { InsurancePlans, type Plans } from './index.js';

const plans: Plans = {
  verified: '2026-10-01',
  expires: '2027-03-31',
  note: 'Call us with your card at hand.',
  items: [
    { title: 'Prairie Choice PPO', network: 'in' },
    { title: 'Northern Plus PPO', network: 'out', note: 'Your plan may pay a part back.' },
    { title: 'Lakeshore HMO', network: 'in' },
  ],
};

conform('InsurancePlans', <InsurancePlans plans={plans} />, { root: 'div' });

afterEach(() => vi.restoreAllMocks());

/** The plans in the list under a heading. */
const under = (heading: string) => {
  const list = screen.getByRole('heading', { name: heading }).nextElementSibling as HTMLElement;
  return within(list)
    .getAllByRole('listitem')
    .map((plan) => plan.textContent);
};

test('plans stand under the network that they are in, with the day on which that was verified', () => {
  const { container } = render(<InsurancePlans plans={plans} today="2027-03-31" />);
  expect(under('In network')).toEqual(['Prairie Choice PPO', 'Lakeshore HMO']);
  expect(under('Out of network')).toEqual(['Northern Plus PPOYour plan may pay a part back.']);
  expect(container).toHaveTextContent(
    /Call us with your card at hand\.Verified with the insurers on October 1, 2026\.$/,
  );
  expect(container).not.toHaveTextContent('past its date');
});

test('a list that is past says so before anything else, or leaves the page', () => {
  const { container, rerender } = render(<InsurancePlans plans={plans} today="2027-04-01" />);
  expect(container).toHaveTextContent(/^This list is past its date\. Ask us before you rely on it\./);
  rerender(<InsurancePlans plans={{ ...plans, expired: true }} />);
  expect(container).toHaveTextContent(/^This list is past its date/);
  rerender(<InsurancePlans plans={{ ...plans, onExpiry: 'drop' }} today="2027-04-01" />);
  expect(container).toBeEmptyDOMElement();
});

test('a network without plans has no heading, and what is not known to be in one is out', () => {
  const items = [{ title: 'Some plan', network: 'maybe' as 'out' }];
  render(<InsurancePlans plans={{ ...plans, items }} headingLevel={2} />);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  expect(under('Out of network')).toEqual(['Some plan']);
});

test('in Spanish', () => {
  render(<InsurancePlans plans={plans} language="es" />);
  expect(under('Dentro de la red')).toHaveLength(2);
  expect(screen.getByText('1 de octubre de 2026')).toBeVisible();
});

test.each(hostile)('%s stands as text wherever it is sent', (_, text) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const sent = {
    note: text,
    verified: text,
    expires: text,
    items: [{ title: text, network: 'in', note: text }],
  } as const;
  const { container } = render(<InsurancePlans plans={sent} />);
  expect(container).toHaveTextContent(text, { normalizeWhitespace: false });
  expect(container.querySelector('script, img')).toBeNull();
});

test('without plans it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<InsurancePlans plans={null as unknown as Plans} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn InsurancePlans'));
});
