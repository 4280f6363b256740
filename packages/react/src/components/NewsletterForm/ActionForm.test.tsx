import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useActionState, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { english } from '../../labels/index.js';
import { htmlOf, hydrationProblems } from '../../test/conform.js';
import { NewsletterForm, type NewsletterFormProps } from './index.js';

const words = english.NewsletterForm;
const props = { id: 'letter', heading: 'Letter', consent: 'Send it.', privacyHref: '/privacy/' };
type Answer = Pick<NewsletterFormProps, 'errors' | 'status' | 'values'>;

const email = () => screen.getByRole('textbox', { name: 'Email address' });
const button = () => screen.getByRole('button');
const summary = () => screen.findByRole('group', { name: 'One thing to fix' });

/** What a page does with `useActionState`. */
function Page({ answer }: { answer: (data: FormData) => Promise<Answer> }) {
  const [state, action, pending] = useActionState((_: Answer, data: FormData) => answer(data), {});
  return (
    <StrictMode>
      <NewsletterForm {...props} {...state} action={action} data-pending={pending} />
    </StrictMode>
  );
}

describe('an action', () => {
  test('gets what was written, keeps it in the form, and its errors take focus each time', async () => {
    const wrong: Answer = { errors: { email: 'domain' } };
    const answer = vi.fn(() => Promise.resolve(wrong));
    render(<Page answer={answer} />);
    await userEvent.type(email(), 'jo@');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(button());
    await waitFor(async () => expect(await summary()).toHaveFocus());
    expect(Object.fromEntries((answer.mock.calls as unknown as [FormData][])[0]?.[0] ?? [])).toMatchObject({
      email: 'jo@',
      consent: 'yes',
    });

    // The very same answer once more.
    await userEvent.click(button());
    await waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
    await waitFor(async () => expect(await summary()).toHaveFocus());
    expect(email()).toHaveValue('jo@');
    expect(screen.getByRole('checkbox')).toBeChecked();
  });

  test('is pending: the button says so, a press does nothing, and after a moment it is said', async () => {
    let settle: (answer: Answer) => void = () => {};
    const answer = vi.fn(() => new Promise<Answer>((resolve) => (settle = resolve)));
    render(<Page answer={answer} />);
    await userEvent.click(button());
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button());
    expect(answer).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.sending));
    settle({ status: 'failed' });
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.failed));
    expect(screen.getByRole('status')).toHaveFocus();
    expect(button()).not.toHaveAttribute('aria-disabled');

    // It fails again: the words come back.
    await userEvent.click(button());
    settle({ status: 'failed' });
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.failed));

    await userEvent.click(button());
    settle({ status: 'sent' });
    await waitFor(() => expect(screen.getByText(words.sent)).toHaveFocus());
  });

  test('may be any function of the page', async () => {
    function Own() {
      const [state, setState] = useState<Answer>({});
      const action = async (data: FormData) => {
        await Promise.resolve();
        setState(data.get('consent') ? { status: 'sent' } : { errors: { consent: 'missing' } });
      };
      return <NewsletterForm {...props} {...state} action={action} />;
    }
    render(<Own />);
    await userEvent.type(email(), 'jo@mail.example');
    await userEvent.click(button());
    await waitFor(async () => expect(await summary()).toHaveFocus());
    expect(email()).toHaveValue('jo@mail.example');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByText(words.sent)).toHaveFocus());
  });

  test('that breaks leaves the form as it was, claims nothing, and is told to the application', async () => {
    const broken = new TypeError('Failed to fetch');
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    render(<NewsletterForm {...props} action={() => Promise.reject(broken)} />);
    await userEvent.type(email(), 'jo@mail.example');
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByRole('status')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent(words.unclear);
    expect(email()).toHaveValue('jo@mail.example');
    expect(button()).not.toHaveAttribute('aria-disabled');
    expect(reported).toHaveBeenCalledExactlyOnceWith(broken);
    vi.unstubAllGlobals();
  });

  test('that does not come to an end leaves the form after 15 seconds, and claims nothing', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 });
    render(<NewsletterForm {...props} action={() => new Promise(() => {})} />);
    fireEvent.click(button());
    await act(() => vi.advanceTimersByTimeAsync(14_900));
    expect(screen.getByRole('status')).toHaveTextContent(words.sending);
    await act(() => vi.advanceTimersByTimeAsync(200));
    vi.useRealTimers();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words.unclear));
    expect(button()).not.toHaveAttribute('aria-disabled');
  });

  test('that leaves the page, as Next does by throwing, may do so', async () => {
    const leaving = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/thanks/;307;' });
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const caught = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
    addEventListener('error', caught);
    render(<NewsletterForm {...props} action={() => Promise.reject(leaving)} />);
    await userEvent.click(button());
    await waitFor(() => expect(caught.mock.calls[0]?.[0].error).toBe(leaving));
    removeEventListener('error', caught);
    error.mockRestore();
  });

  test('of useActionState that breaks is told to the application', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const uncaught = vi.fn<(event: PromiseRejectionEvent | ErrorEvent) => void>((event) => event.preventDefault());
    addEventListener('error', uncaught);
    const answer = () => Promise.reject<Answer>(new Error('It broke'));
    render(<Page answer={answer} />);
    await userEvent.click(button());
    await waitFor(() => expect(uncaught).toHaveBeenCalled());
    removeEventListener('error', uncaught);
    error.mockRestore();
  });
});

describe('without script', () => {
  const action = () => {};
  const formOf = (given: Partial<NewsletterFormProps>) =>
    htmlOf(<NewsletterForm {...props} action={action} {...given} />).querySelector('form');

  test('a function of the browser posts to the page, or where it is told to', () => {
    expect(formOf({})?.getAttribute('action')).toBe('#');
    expect(formOf({ permalink: '/letter/' })?.getAttribute('action')).toBe('/letter/');
    expect(formOf({})?.getAttribute('method')).toBe('post');
  });

  test('a server action posts as its framework says', () => {
    const serverAction = Object.assign(action, {
      $$FORM_ACTION: () => ({ name: '$ACTION_ID_1', action: '', method: 'POST', encType: 'multipart/form-data' }),
    });
    const form = formOf({ action: serverAction });
    expect(form?.querySelector('[name="$ACTION_ID_1"]')).not.toBeNull();
    expect(form?.getAttribute('enctype')).toBe('multipart/form-data');
  });

  test('what the server renders is what React expects in the browser', () => {
    expect(hydrationProblems(<NewsletterForm {...props} action={action} />)).toEqual([]);
    expect(renderToString(<NewsletterForm {...props} action={action} />)).not.toContain('javascript:');
  });
});
