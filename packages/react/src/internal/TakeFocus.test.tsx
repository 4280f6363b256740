import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';

import { ErrorSummary } from '../components/ErrorSummary/index.js';
import { NewsletterForm, type NewsletterFormProps } from '../components/NewsletterForm/index.js';

const wrong = { email: 'domain' } as const;

function Page(props: Partial<NewsletterFormProps>) {
  return (
    <StrictMode>
      <NewsletterForm
        id="letter"
        heading="Letter"
        consent="Send it."
        privacyHref="/privacy/"
        onSubmit={(event) => event.preventDefault()}
        {...props}
      />
    </StrictMode>
  );
}

const email = () => screen.getByRole('textbox');
const summary = () => screen.getByRole('group', { name: 'One thing to fix' });
const submit = () => userEvent.click(screen.getByRole('button'));

describe('in an application that renders in the browser, focus goes to', () => {
  test('the errors, also when they are there at first', () => {
    render(<Page errors={wrong} />);
    expect(summary()).toHaveFocus();
  });

  test('the same errors again, and not before they come', async () => {
    const { rerender } = render(<Page />);
    await submit();
    rerender(<Page errors={wrong} />);
    expect(summary()).toHaveFocus();
    await submit();
    rerender(<Page errors={wrong} data-pending="" />);
    expect(screen.getByRole('button')).toHaveFocus();
    rerender(<Page errors={{ ...wrong }} />);
    expect(summary()).toHaveFocus();
  });

  test('errors after others went', async () => {
    const { rerender } = render(<Page errors={wrong} />);
    await submit();
    rerender(<Page />);
    rerender(<Page errors={{ consent: 'missing' }} />);
    expect(summary()).toHaveFocus();
  });

  test.each(['failed', 'sent'] as const)('what is said of the whole: %s', async (status) => {
    const { rerender } = render(<Page />);
    await submit();
    rerender(<Page status={status} />);
    expect(screen.getByRole('status')).toHaveFocus();
  });

  test('the summary of a form of one’s own', () => {
    const errors = [{ href: '#name', text: 'Enter your name' }];
    // eslint-disable-next-line jsx-a11y/no-autofocus -- that is what is asked here
    const { rerender } = render(<ErrorSummary errors={errors} autoFocus />);
    expect(screen.getByRole('group')).toHaveFocus();
    screen.getByRole('group').blur();
    // eslint-disable-next-line jsx-a11y/no-autofocus -- that is what is asked here
    rerender(<ErrorSummary errors={[...errors]} autoFocus />);
    expect(screen.getByRole('group')).toHaveFocus();
    screen.getByRole('group').blur();
    rerender(<ErrorSummary errors={[...errors]} />);
    expect(document.body).toHaveFocus();
  });
});

describe('nobody is torn away', () => {
  test('who mends a field while the page renders again for other reasons', async () => {
    const { rerender } = render(<Page errors={{ ...wrong }} />);
    await userEvent.type(email(), 'jo@mail');
    rerender(<Page errors={{ ...wrong }} />);
    expect(email()).toHaveFocus();
  });

  test('who waits for the answer to another form', async () => {
    const Both = ({ second }: { second?: NewsletterFormProps['errors'] }) => (
      <>
        <NewsletterForm
          id="search"
          heading="Search"
          consent="Search."
          privacyHref="/privacy/"
          errors={second}
          onSubmit={(event) => event.preventDefault()}
        />
        <Page errors={{ ...wrong }} />
      </>
    );
    const { rerender } = render(<Both />);
    const [first] = screen.getAllByRole('textbox');
    await userEvent.click(first as HTMLElement);
    await userEvent.click(screen.getAllByRole('button')[0] as HTMLElement);
    rerender(<Both second={{ consent: 'missing' }} />);
    expect(screen.getAllByRole('group')[0]).toHaveFocus();
  });

  describe('when React takes over a page that came with errors', () => {
    let container: HTMLElement;
    beforeEach(() => {
      container = document.createElement('div');
      container.innerHTML = renderToString(<Page errors={wrong} />);
      document.body.append(container);
    });

    test('who writes already', () => {
      email().focus();
      const { rerender } = render(<Page errors={wrong} />, { container, hydrate: true });
      expect(email()).toHaveFocus();
      rerender(<Page errors={{ ...wrong }} />);
      expect(email()).toHaveFocus();
    });

    test('and the next answer takes focus', async () => {
      const { rerender } = render(<Page errors={wrong} />, { container, hydrate: true });
      expect(document.body).toHaveFocus();
      await submit();
      rerender(<Page errors={{ ...wrong }} />);
      expect(summary()).toHaveFocus();
    });
  });
});
