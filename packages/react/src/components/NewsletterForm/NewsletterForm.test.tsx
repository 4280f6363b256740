import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { english, spanish } from '../../labels/index.js';
import { conform } from '../../test/conform.js';
import { NewsletterForm, type NewsletterFormProps } from './index.js';

const props: NewsletterFormProps = {
  heading: 'One calm letter a month',
  children: <p>New guides, open group times, and events for families.</p>,
  consent: 'Send me the monthly letter. I can stop at any time.',
  privacyHref: '/privacy/',
};

conform('NewsletterForm', <NewsletterForm {...props} />, { root: 'section' });

const email = () => screen.getByRole('textbox', { name: 'Email address' });
const consent = () => screen.getByRole('checkbox', { name: props.consent });

describe('the form', () => {
  test('posts by itself', () => {
    const markup = renderToString(<NewsletterForm {...props} />);
    expect(markup).toMatch(/<form[^>]*action="\/newsletter\/"[^>]*method="post"/);
    // The browser's own bubbles would come before ours.
    expect(markup).toMatch(/<form[^>]*novalidate/i);
    expect(markup).toMatch(/<button type="submit"/);
  });

  test('is named by its heading', () => {
    render(<NewsletterForm {...props} />);
    expect(screen.getByRole('form', { name: 'One calm letter a month' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('One calm letter a month');
  });

  test('asks for an address, and asks not to write about health', () => {
    render(<NewsletterForm {...props} />);
    expect(email()).toHaveAttribute('autocomplete', 'email');
    expect(email()).toHaveAttribute('inputmode', 'email');
    expect(email()).toBeRequired();
    expect(email()).toHaveAccessibleDescription(/^Please do not write about your health here\. ?$/);
  });

  test('asks for consent, which is not given beforehand, and says how data is used', () => {
    render(<NewsletterForm {...props} />);
    expect(consent()).not.toBeChecked();
    expect(consent()).toBeRequired();
    expect(screen.getByRole('link', { name: 'How we use data' })).toHaveAttribute('href', '/privacy/');
  });

  test('posts the names that the server reads, and hidden fields', async () => {
    render(<NewsletterForm {...props} hiddenFields={{ form: 'article' }} />);
    await userEvent.type(email(), 'jo@mail.example');
    await userEvent.click(consent());
    expect(Object.fromEntries(new FormData(screen.getByRole('form')))).toEqual({
      email: 'jo@mail.example',
      consent: 'yes',
      subject: '',
      form: 'article',
    });
  });

  test('posts the names that a mailing service asks for', () => {
    render(
      <NewsletterForm
        {...props}
        action="https://letters.example/post"
        fieldNames={{ email: 'EMAIL', honeypot: 'b_1_2' }}
      />,
    );
    expect(screen.getByRole('form')).toHaveFormValues({ EMAIL: '', consent: false, b_1_2: '' });
  });

  test('takes an address from left to right, whatever the page is', () => {
    render(<NewsletterForm {...props} />);
    expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveAttribute('dir', 'ltr');
  });

  test('calls no address wrong while it is being written', async () => {
    render(<NewsletterForm {...props} />);
    await userEvent.type(email(), 'jo.rivera@');
    expect(email()).toBeValid();
    expect(email()).toHaveProperty('validity.valid', true);
    expect(consent()).toHaveProperty('validity.valid', true);
  });

  test('has a field for programs that people, screen readers, keyboards and browsers pass by', async () => {
    render(<NewsletterForm {...props} />);
    expect(screen.getAllByRole('textbox')).toEqual([email()]);
    const honeypot = screen.getByLabelText('Leave this field empty');
    expect(honeypot).not.toBeVisible();
    expect(honeypot).toHaveAttribute('autocomplete', 'off');
    const passed = [];
    for (let step = 0; step < 5; step++) {
      await userEvent.tab();
      passed.push(document.activeElement);
    }
    expect(passed).not.toContain(honeypot);
    expect(passed.slice(0, 4)).toEqual([email(), consent(), screen.getByRole('link'), screen.getByRole('button')]);
  });

  test('says nothing of how it went before it is sent', () => {
    render(<NewsletterForm {...props} />);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});

describe('errors', () => {
  const wrong: NewsletterFormProps = {
    ...props,
    errors: { email: 'domain', consent: 'missing' },
    values: { email: 'jo.rivera@', consent: false },
  };

  test('stand in a summary that takes focus, and above their fields', () => {
    render(<NewsletterForm {...wrong} />);
    const summary = screen.getByRole('group', { name: 'Two things to fix' });
    const [first, second] = within(summary).getAllByRole('link');
    expect(first).toHaveTextContent(english.NewsletterForm.emailProblems.domain);
    expect(first).toHaveAttribute('href', `#${email().id}`);
    expect(second).toHaveTextContent(english.NewsletterForm.consentProblem);
    expect(second).toHaveAttribute('href', `#${consent().id}`);
    expect(email()).toBeInvalid();
    expect(email()).toHaveAccessibleDescription(
      `Please do not write about your health here. ${english.NewsletterForm.emailProblems.domain}`,
    );
    expect(consent()).toHaveAccessibleDescription(english.NewsletterForm.consentProblem);
    expect(renderToString(<NewsletterForm {...wrong} />)).toMatch(/role="group"[^>]*autofocus=""/);
  });

  test.each([
    [2, 3],
    [3, 4],
  ] as const)('have a heading below that of the form: of rank %i, then %i', (headingLevel, below) => {
    render(<NewsletterForm {...props} headingLevel={headingLevel} errors={{ email: 'missing' }} />);
    expect(screen.getByRole('heading', { level: below, name: 'One thing to fix' })).toBeVisible();
  });

  test('keep what was written', () => {
    render(<NewsletterForm {...wrong} values={{ email: 'jo.rivera@', consent: true }} />);
    expect(email()).toHaveValue('jo.rivera@');
    expect(consent()).toBeChecked();
  });

  test('one is one', () => {
    render(<NewsletterForm {...wrong} errors={{ consent: 'missing' }} />);
    expect(screen.getByRole('group', { name: 'One thing to fix' })).toBeVisible();
    expect(email()).not.toHaveAttribute('aria-invalid');
  });

  test('are in Spanish when the form is', () => {
    render(<NewsletterForm {...wrong} language="es" />);
    expect(screen.getByRole('group', { name: 'Hay dos cosas por corregir' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Correo electrónico' })).toHaveAccessibleDescription(
      expect.stringContaining(spanish.NewsletterForm.emailProblems.domain),
    );
  });
});

describe('states', () => {
  test('sent: thanks take the place of the form', () => {
    render(<NewsletterForm {...props} status="sent" />);
    expect(screen.getByRole('status')).toHaveTextContent(english.NewsletterForm.sent);
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  test.each(['failed', 'unclear'] as const)('%s: it says so, takes focus, and keeps what was written', (status) => {
    const failed = <NewsletterForm {...props} status={status} values={{ email: 'jo@mail.example', consent: true }} />;
    render(failed);
    expect(screen.getByRole('status')).toHaveTextContent(english.NewsletterForm[status]);
    expect(email()).toHaveValue('jo@mail.example');
    expect(consent()).toBeChecked();
    expect(renderToString(failed)).toMatch(/role="status"[^>]* autofocus=""/);
  });
});

test.each<Partial<NewsletterFormProps>>([
  { errors: { email: 'at' } },
  { status: 'failed' },
  { status: 'unclear' },
  { status: 'sent' },
])('what the server renders is what React expects in the browser: %j', async (state) => {
  const element = <NewsletterForm {...props} {...state} />;
  const container = document.createElement('div');
  container.innerHTML = renderToString(element);
  const error = vi.spyOn(console, 'error');
  render(element, { container, hydrate: true });
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});

describe('ids', () => {
  const idsOf = (container: HTMLElement) => [...container.querySelectorAll('[id]')].map(({ id }) => id);

  test('all come from the one that is given', () => {
    const { container } = render(<NewsletterForm {...props} id="letter" />);
    expect(idsOf(container).every((id) => /^letter(-|$)/.test(id))).toBe(true);
  });

  test('two forms on a page share none', () => {
    const { container } = render(
      <>
        <NewsletterForm {...props} />
        <NewsletterForm {...props} id="letter" />
      </>,
    );
    expect(new Set(idsOf(container)).size).toBe(idsOf(container).length);
  });
});

describe('bad input', () => {
  test.each(['<script>alert(1)</script>', '"><img src=x>', '🏡 خانه', 'Wort'.repeat(1250)])(
    '%.30j stays text everywhere',
    (text) => {
      const { container } = render(
        <NewsletterForm
          heading={text}
          consent={text}
          privacyHref="/privacy/"
          values={{ email: text }}
          hiddenFields={{ form: text }}
        />,
      );
      expect(container.querySelector('script, img')).toBeNull();
      expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveValue(text);
    },
  );

  test('without consent a developer is told', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<NewsletterForm {...props} consent="" />);
    expect(error).toHaveBeenCalledWith(expect.stringMatching(/^Cairn NewsletterForm: has no `consent`/));
    error.mockRestore();
  });

  test('null from a data source is an empty field', () => {
    render(<NewsletterForm {...props} values={{ email: null }} errors={{}} />);
    expect(email()).toHaveValue('');
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });
});
