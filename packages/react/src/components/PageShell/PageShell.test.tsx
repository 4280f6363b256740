import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { PageShell } from './index.js';

conform('PageShell', <PageShell>Welcome</PageShell>, { root: 'div' });

test('everything comes in the order in which it is read', () => {
  const { container } = render(
    <PageShell crisisLine="Crisis." header="Header." footer="Footer." callBar="Call.">
      Main.
    </PageShell>,
  );
  expect(container).toHaveTextContent('Skip to main contentCrisis.Header.Main.Footer.Call.');
});

test('the first stop of the keyboard skips to the main content', async () => {
  render(<PageShell header={<a href="/">Home</a>}>Welcome</PageShell>);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
  expect(document.activeElement).toHaveAttribute('href', `#${screen.getByRole('main').id}`);
  expect(screen.getByRole('main')).toHaveAttribute('tabindex', '-1');
});

test('the id of the main content and the words can be given', () => {
  render(
    <PageShell mainId="contenido" labels={{ skip: 'Ir al contenido principal' }}>
      Hola
    </PageShell>,
  );
  expect(screen.getByRole('link', { name: 'Ir al contenido principal' })).toHaveAttribute('href', '#contenido');
  expect(screen.getByRole('main')).toHaveAttribute('id', 'contenido');
});
