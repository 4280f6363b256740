import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { ServiceGrid, type ServiceItem } from './index.js';

const items: ServiceItem[] = [
  { title: 'Group therapy', text: 'Learn with others.', evidence: 'evidence-based', href: '/services/group/' },
  { title: 'Gentle yoga', text: 'Slow movement.', evidence: 'complementary' },
];

conform('ServiceGrid', <ServiceGrid items={items} />, { root: 'div' });

test.each([1, 5, 7])('%i services are a list of as many, and the legend is not one of them', (count) => {
  const services = Array.from({ length: count }, (_, index) => ({ ...items[0], title: `Service ${index}` }));
  render(<ServiceGrid items={services} />);
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(count);
  expect(screen.getByText(/care has been shown to help/)).toBeVisible();
});

test('the title is the link and its only stop for the keyboard', async () => {
  render(<ServiceGrid items={items} headingLevel={2} />);
  const heading = screen.getByRole('heading', { level: 2, name: 'Group therapy' });
  const link = within(heading).getByRole('link', { name: 'Group therapy' });
  await userEvent.tab();
  expect(link).toHaveFocus();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test('a drawing says nothing beside its title', () => {
  render(<ServiceGrid items={[{ title: 'Gentle yoga', icon: <img src="/yoga.svg" alt="Yoga" /> }]} />);
  expect(screen.queryByRole('img')).toBeNull();
});

test('each service says in words what is known about it', () => {
  render(<ServiceGrid items={items} />);
  const [group, yoga] = screen.getAllByRole('listitem');
  expect(group).toHaveTextContent('Evidence-based');
  expect(yoga).toHaveTextContent('Complementary');
});

test('the legend explains only the kinds that occur, and can be left out', () => {
  const { rerender } = render(<ServiceGrid items={items.slice(1)} />);
  expect(screen.getByText(/does not replace it/)).toBeVisible();
  expect(screen.queryByText(/good studies/)).toBeNull();
  rerender(<ServiceGrid items={items} legend={false} />);
  expect(screen.queryByText(/does not replace it/)).toBeNull();
});

test('bad input stays text, nothing is invented, and code is no link', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = {
    title: '<b>Yoga</b> 🧘 يوغا',
    text: null,
    icon: null,
    href: 'javascript:alert(1)',
    evidence: 'magic',
  };
  const { container } = render(
    <ServiceGrid items={[broken as unknown as ServiceItem, null as unknown as ServiceItem]} />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('heading', { name: '<b>Yoga</b> 🧘 يوغا' })).toBeVisible();
  expect(container.querySelector('a, p')).toBeNull();
  error.mockRestore();
});

test('an empty list renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<ServiceGrid items={[]} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn ServiceGrid'));
  error.mockRestore();
});
