import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Button } from './index.js';

conform('Button', <Button>Sign up</Button>, { root: 'button' });

test('it is a button that does not submit unless asked to', async () => {
  const onClick = vi.fn();
  render(<Button onClick={onClick}>Show times</Button>);
  const button = screen.getByRole('button', { name: 'Show times' });
  expect(button).toHaveAttribute('type', 'button');
  await userEvent.click(button);
  expect(onClick).toHaveBeenCalledOnce();
});

test('with an address it is a link', () => {
  render(
    <Button href="/contact/" variant="call">
      Visit us
    </Button>,
  );
  expect(screen.getByRole('link', { name: 'Visit us' })).toHaveAttribute('href', '/contact/');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
