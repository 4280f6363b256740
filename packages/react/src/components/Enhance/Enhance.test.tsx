import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { english } from '../../labels/index.js';
import { hydrationProblems } from '../../test/conform.js';
import { TableOfContents } from '../TableOfContents/index.js';
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

test('an application whose root is the document goes first with what it does itself', () => {
  // As React listens there since before the effect.
  const application = (event: Event) => event.preventDefault();
  document.addEventListener('submit', application);
  render(
    <>
      <Enhance />
      {form}
    </>,
  );
  expect(takes()).toBe(true);
  document.removeEventListener('submit', application);
  expect(screen.queryByRole('group', { name: 'Two things to fix' })).not.toBeInTheDocument();
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

describe('what it shows of a form before React takes it over is no difference to React, and stays', () => {
  const answered = async (answer: Promise<Response>, status: string) => {
    vi.stubGlobal('fetch', () => answer);
    await userEvent.type(screen.getByRole('textbox'), 'jo@mail.example');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(status));
    vi.unstubAllGlobals();
  };
  const words = english.NewsletterForm;

  test.each<[string, () => Promise<void>, string]>([
    ['its errors', () => userEvent.click(screen.getByRole('button')), words.twoProblems],
    ['that it is on its way', () => answered(new Promise(() => {}), words.sending), words.sending],
    [
      'that it failed',
      () => answered(Promise.resolve(new Response(null, { status: 429 })), words.failed),
      words.failed,
    ],
    ['thanks', () => answered(Promise.resolve(new Response(null, { status: 204 })), words.sent), words.sent],
  ])('%s', async (_, send, said) => {
    const early = document.createElement('div');
    early.innerHTML = renderToString(form);
    document.body.append(early);
    const { unmount } = render(<Enhance />);
    await send();
    const shown = early.innerHTML;
    unmount();
    early.remove();
    expect(hydrationProblems(form, shown)).toEqual([]);
    expect(screen.getByText(said)).toBeVisible();
  });
});

test('what it marks before React takes a page over is no difference to React', () => {
  const page = (
    <>
      <TableOfContents
        headings={[
          { id: 'what', text: 'What it is' },
          { id: 'how', text: 'How it helps' },
          { id: 'days', text: 'Days', level: 3 },
        ]}
      />
      <h2 id="what">What it is</h2>
      <h2 id="how">How it helps</h2>
      <h3 id="days">Days</h3>
    </>
  );
  const early = document.createElement('div');
  early.innerHTML = renderToString(page);
  document.body.append(early);
  // A layout is taken over first, its page later.
  render(<Enhance />);
  const marked = early.innerHTML;
  early.remove();
  expect(marked).toContain('aria-current="true"');
  expect(marked).toContain('data-read');
  expect(hydrationProblems(page, marked)).toEqual([]);
});
