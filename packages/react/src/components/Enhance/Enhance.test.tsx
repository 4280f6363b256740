import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { NewsletterForm } from '../NewsletterForm/index.js';
import { Enhance } from './index.js';

const form = <NewsletterForm heading="One calm letter a month" consent="Send it." privacyHref="/privacy/" />;

/** Whether the enhancement takes the submit. The browser's own sending is left out. */
const takes = (): boolean => !fireEvent.submit(screen.getByRole('form'));

test('it renders nothing, on the server too', () => {
  expect(renderToString(<Enhance />)).toBe('');
});

test('forms are looked after while it is mounted, in strict mode too', () => {
  const { rerender } = render(form);
  expect(takes()).toBe(false);

  const application = (enhanced: boolean) => (
    <StrictMode>
      {form}
      {enhanced && <Enhance />}
    </StrictMode>
  );
  rerender(application(true));
  expect(takes()).toBe(true);
  expect(screen.getByRole('group', { name: 'Two things to fix' })).toHaveFocus();

  rerender(application(false));
  expect(takes()).toBe(false);
});

test('a form that comes later is looked after too', () => {
  const { rerender } = render(<Enhance />);
  rerender(
    <>
      <Enhance />
      {form}
    </>,
  );
  expect(takes()).toBe(true);
});

test('React goes on from what the enhancement has shown', () => {
  const application = (props: object) => (
    <>
      <Enhance />
      <NewsletterForm heading="Letter" consent="Send it." privacyHref="/privacy/" {...props} />
    </>
  );
  const { rerender } = render(application({}));
  takes();
  expect(screen.getByRole('group')).toBeVisible();
  rerender(application({ errors: { consent: 'missing' } }));
  expect(screen.getByRole('group', { name: 'One thing to fix' })).toBeVisible();
  rerender(application({ status: 'failed' }));
  rerender(application({ status: 'sent' }));
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});
