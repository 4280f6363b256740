import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { Faq } from './index.js';

const items = [
  {
    question: 'Can I work while I am in the program?',
    answer: 'Yes. Most people in the evening group do.',
    open: true,
  },
  { question: 'How do I pay for it?', answer: <p>We check your plan before the first visit.</p> },
];

conform('Faq', <Faq items={items} />, { root: 'div' });

test('a question opens to its answer, and others stay as they are', async () => {
  render(<Faq items={items} />);
  const [work, pay] = screen.getAllByRole('group');
  expect(work).toHaveAttribute('open');
  expect(pay).not.toHaveAttribute('open');
  await userEvent.click(screen.getByText('How do I pay for it?'));
  expect(work).toHaveAttribute('open');
  expect(pay).toHaveAttribute('open');
});

test('a question without an answer is left out', () => {
  const { container, rerender } = render(<Faq items={[...items, { question: 'And then?', answer: '' }]} />);
  expect(screen.getAllByRole('group')).toHaveLength(2);
  rerender(<Faq items={[{ question: '', answer: null }]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  render(<Faq items={[{ question: text, answer: text, open: true }]} />);
  expect(screen.getAllByText((content, element) => element?.textContent === text && content !== '')).not.toHaveLength(
    0,
  );
});
