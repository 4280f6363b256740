import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { NewsletterForm, type NewsletterFormProps } from '../components/NewsletterForm/index.js';
import { english, spanish } from '../labels/index.js';
import { enhance } from './index.js';

const words = english.NewsletterForm;
const props: NewsletterFormProps = {
  id: 'letter',
  heading: 'One calm letter a month',
  consent: 'Send me the monthly letter.',
  privacyHref: '/privacy/',
};

const fetched = vi.fn<typeof fetch>();
const leftToBrowser = vi.fn<() => void>();
let stop = () => {};

/** Comes after the enhancement, in place of the browser. */
function browser(event: Event): void {
  if (!event.defaultPrevented) leftToBrowser();
  event.preventDefault();
}

const markup = (given: Partial<NewsletterFormProps> = {}) =>
  renderToStaticMarkup(<NewsletterForm {...props} {...given} />);

/** The page as a server sends it: no React looks after it. */
function open(given?: Partial<NewsletterFormProps>): void {
  document.body.innerHTML = markup(given);
  stop = enhance();
}

const answer = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }));
const form = () => screen.getByRole('form');
const email = () => screen.getByRole('textbox', { name: 'Email address' });
const consent = () => screen.getByRole('checkbox');
const status = () => screen.getByRole('status', { hidden: true });
const submit = () => userEvent.click(screen.getByRole('button'));

async function fill(address = 'jo@mail.example'): Promise<void> {
  if (address) await userEvent.type(email(), address);
  await userEvent.click(consent());
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  addEventListener('submit', browser);
});

afterEach(() => {
  stop();
  removeEventListener('submit', browser);
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  fetched.mockReset();
  leftToBrowser.mockReset();
});

describe('a form with something to fix', () => {
  test('is not sent; the summary comes up and takes focus', async () => {
    open();
    await userEvent.type(email(), 'jo.rivera@');
    await submit();
    const summary = screen.getByRole('group', { name: words.twoProblems });
    expect(summary).toHaveFocus();
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    expect(email()).toBeInvalid();
    expect(email()).toHaveAccessibleDescription(`${words.hint} ${words.emailProblems.domain}`);
    expect(email()).toHaveValue('jo.rivera@');
    expect(consent()).toHaveAccessibleDescription(words.consentProblem);
    expect(fetched).not.toHaveBeenCalled();
    expect(leftToBrowser).not.toHaveBeenCalled();
  });

  test.each(Object.entries(words.emailProblems).filter(([problem]) => problem !== 'missing'))(
    'every problem has its words: %s',
    async (problem, text) => {
      const written: Record<string, string> = {
        at: 'jo',
        'second-at': 'jo@@mail.example',
        name: '@mail.example',
        domain: 'jo@',
        ending: 'jo@mail',
        space: 'jo rivera@mail.example',
        sign: 'jo@mail,example',
        long: `${'a'.repeat(65)}@mail.example`,
      };
      open();
      await fill(written[problem]);
      await submit();
      expect(screen.getByRole('group', { name: words.oneProblem })).toHaveTextContent(text);
    },
  );

  test('looks the same as from the server', async () => {
    open();
    await userEvent.type(email(), 'jo.rivera@');
    await submit();
    const enhanced = form().cloneNode(true);
    document.body.innerHTML = markup({ errors: { email: 'domain', consent: 'missing' } });
    // Focus is there already.
    screen.getByRole('group').removeAttribute('autofocus');
    expect(enhanced.isEqualNode(form())).toBe(true);
  });

  test('is sent once it is mended, and the errors go', async () => {
    fetched.mockReturnValue(answer({ status: 'failed' }, 503));
    open();
    await submit();
    await fill();
    await submit();
    expect(fetched).toHaveBeenCalledOnce();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(email()).toBeValid();
    expect(consent()).toBeValid();
    expect(email()).toHaveAccessibleDescription(new RegExp(`^${words.hint} ?$`));
  });

  test('speaks the language of the form', async () => {
    open({ language: 'es' });
    await submit();
    expect(screen.getByRole('group', { name: 'Hay dos cosas por corregir' })).toHaveTextContent(
      spanish.NewsletterForm.emailProblems.missing,
    );
  });
});

describe('a form that is right', () => {
  test('is sent as it is, asking for JSON', async () => {
    fetched.mockReturnValue(answer({ status: 'sent' }));
    open({ hiddenFields: { form: 'article' } });
    await fill();
    await submit();
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect(String(address)).toBe(`${location.origin}/newsletter/`);
    expect(init).toMatchObject({ method: 'post', headers: { accept: 'application/json' } });
    expect(Object.fromEntries(init?.body as FormData)).toEqual({
      email: 'jo@mail.example',
      consent: 'yes',
      subject: '',
      form: 'article',
    });
  });

  test('says that it is being sent when that takes long, and is sent once', async () => {
    let resolve: (response: Response) => void = () => {};
    fetched.mockReturnValue(new Promise((settle) => (resolve = settle)));
    open();
    const region = status();
    await fill();
    await submit();
    expect(form()).toHaveAttribute('data-state', 'sending');
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button')).toHaveFocus();
    // Already there, so that what it says is heard.
    expect(screen.getByRole('status')).toBe(region);
    expect(region).toBeEmptyDOMElement();
    await waitFor(() => expect(region).toHaveTextContent(words.sending));
    await submit();
    fireEvent.submit(form());
    expect(fetched).toHaveBeenCalledOnce();
    expect(leftToBrowser).not.toHaveBeenCalled();

    resolve(Response.json({ status: 'sent' }));
    await waitFor(() => expect(region).toHaveTextContent(words.sent));
    expect(screen.getByRole('status')).toBe(region);
    expect(region).toHaveFocus();
    expect(form()).toHaveAttribute('data-state', 'sent');
  });

  test('says one thing, and not two within half a second', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let resolve: (response: Response) => void = () => {};
    fetched.mockReturnValue(new Promise((settle) => (resolve = settle)));
    open();
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(status().textContent)).observe(status(), { childList: true });
    await userEvent.type(email(), 'jo@mail.example');
    await userEvent.click(consent());
    fireEvent.submit(form());
    await vi.advanceTimersByTimeAsync(400);
    resolve(Response.json({ status: 'sent' }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(said.filter(Boolean)).toEqual([words.sent]);
    vi.useRealTimers();
  });

  test('says that it is being sent, whatever another form on the page does meanwhile', async () => {
    fetched.mockReturnValue(new Promise(() => {}));
    document.body.innerHTML = markup() + markup({ id: 'other', heading: 'Another letter' });
    stop = enhance();
    const [one, other] = screen.getAllByRole<HTMLFormElement>('form');
    const parts = within(one as HTMLElement);
    await userEvent.type(parts.getByRole('textbox'), 'jo@mail.example');
    await userEvent.click(parts.getByRole('checkbox'));
    fireEvent.submit(one as HTMLElement);
    fireEvent.submit(other as HTMLElement);
    await waitFor(() => expect(parts.getByRole('status')).toHaveTextContent(words.sending));
  });

  test('shows the errors that only the server finds', async () => {
    fetched.mockReturnValue(answer({ status: 'invalid', errors: { email: 'domain' } }, 422));
    open();
    await fill();
    await submit();
    await waitFor(() => expect(screen.getByRole('group', { name: words.oneProblem })).toHaveFocus());
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(email()).toHaveValue('jo@mail.example');
  });

  test.each([
    ['a new entry', () => new Response(null, { status: 201 })],
    ['acceptance', () => Response.json({ id: 7 }, { status: 202 })],
    ['nothing, as it should', () => new Response(null, { status: 204 })],
    ['success in words of its own', () => Response.json({ success: true, data: {} })],
    ['that all is well', () => Response.json({ ok: true })],
    ['success as PHP writes it', () => Response.json({ success: 'true' })],
    ['success as a number', () => Response.json({ ok: 1 })],
    ['success by the word', () => Response.json({ status: 'success', data: null })],
    ['success as Python writes it', () => Response.json({ success: 'True' })],
    ['OK in capitals', () => Response.json({ status: 'OK', errors: [] })],
    ['the code once more', () => Response.json({ status: 200, message: 'Welcome' })],
    ['a word alone', () => Response.json('ok')],
    ['true alone', () => Response.json(true)],
    ['what it made, in a list', () => Response.json([{ id: 7 }], { status: 201 })],
    ['nothing, and that the form be emptied', () => new Response(null, { status: 205 })],
  ])('is thanked for when the endpoint answers with %s', async (_, answered) => {
    fetched.mockResolvedValue(answered());
    open();
    await fill();
    await submit();
    await waitFor(() => expect(status()).toHaveTextContent(words.sent));
    expect(status()).toHaveFocus();
  });
});

describe('an answer that is a page is left to the browser', () => {
  const page = (code: number, headers = {}) => new Response('<h1>Letter</h1>', { status: code, headers });

  test.each([
    ['of success', 200],
    ['of errors', 422],
    ['to log in', 403],
  ])('%s: the browser sends the form, and shows what it gets', async (_, code) => {
    const sentByBrowser = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {});
    fetched.mockResolvedValue(page(code));
    open();
    await fill();
    await submit();
    await waitFor(() => expect(sentByBrowser.mock.contexts).toEqual([form()]));
    expect(email()).toHaveValue('jo@mail.example');
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    sentByBrowser.mockRestore();
  });
});

describe('when it fails, it says what to do, keeps what was written, and can be tried again', () => {
  test.each([
    ['the network is down', () => Promise.reject(new TypeError('Failed to fetch')), words.unclear],
    ['it takes too long', () => Promise.reject(new DOMException('', 'TimeoutError')), words.unclear],
    ['a proxy finds no server', () => Promise.resolve(new Response('<h1>504</h1>', { status: 504 })), words.unclear],
    ['the server breaks', () => Promise.resolve(new Response(null, { status: 500 })), words.unclear],
    ['the server cannot keep it', () => answer({ status: 'failed' }, 503), words.failed],
    ['the server refuses it', () => Promise.resolve(new Response(null, { status: 429 })), words.failed],
    ['the server says no in words of its own', () => answer({ success: false, message: 'Gone' }), words.failed],
    ['the server says error by the word', () => answer({ status: 'error', message: 'Full' }), words.failed],
    [
      'the server finds a problem unknown here',
      () => answer({ status: 'invalid', errors: { email: 'new' } }),
      words.failed,
    ],
    ['the server says no as text', () => answer({ success: 'false' }), words.failed],
    ['the server says no as a number', () => answer({ success: 0 }), words.failed],
    ['the server creates something, and says no', () => answer({ ok: 'false' }, 201), words.failed],
    ['the server takes it, and says no as Python does', () => answer({ success: 'False' }, 202), words.failed],
    ['the server takes it, and says no in capitals', () => answer({ status: 'FAILED' }, 201), words.failed],
    ['the server takes it, and says that it failed', () => answer({ status: 'fail', data: {} }, 202), words.failed],
    ['the server takes it, and says no for a result', () => answer({ result: 'error' }, 202), words.unclear],
    ['the server takes it, and says no in one word', () => answer(false, 201), words.failed],
    ['the server takes it, and does not know', () => answer({ status: 'unclear' }, 202), words.unclear],
    ['the server takes it, and names an error', () => answer({ error: 'Full' }, 201), words.unclear],
    ['the server takes it, and names errors', () => answer({ errors: ['Full'] }, 201), words.unclear],
    ['the server says something else of success', () => answer({ success: {} }), words.unclear],
    ['the server answers with a word that objects have', () => answer({ status: 'constructor' }), words.unclear],
    ['the server contradicts itself', () => answer({ status: 'sent' }, 500), words.unclear],
    ['the server answers nonsense', () => answer(['sent']), words.unclear],
    ['the server answers nothing', () => answer(null), words.unclear],
    ['a proxy counts too many', () => Promise.resolve(new Response('<h1>429</h1>', { status: 429 })), words.failed],
  ])('%s', async (_, respond, text) => {
    fetched.mockImplementation(respond);
    open();
    await fill();
    await submit();
    await waitFor(() => expect(status()).toHaveTextContent(text));
    expect(status()).toHaveFocus();
    expect(email()).toHaveValue('jo@mail.example');
    expect(consent()).toBeChecked();

    fetched.mockReturnValue(answer({ status: 'sent' }));
    await submit();
    await waitFor(() => expect(status()).toHaveTextContent(words.sent));
  });
});

describe('what is not its own is left alone', () => {
  test('a form that posts to another site is checked, then left to the browser', async () => {
    open({ action: 'https://letters.example/post' });
    await submit();
    expect(leftToBrowser).not.toHaveBeenCalled();
    await fill();
    await submit();
    expect(leftToBrowser).toHaveBeenCalledOnce();
    expect(fetched).not.toHaveBeenCalled();
  });

  test('a form that the application takes care of', async () => {
    open();
    form().addEventListener('submit', (event) => event.preventDefault());
    await submit();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  test('another form', () => {
    open();
    document.body.innerHTML = '<form aria-label="Search"><button>Go</button></form>';
    fireEvent.submit(form());
    expect(leftToBrowser).toHaveBeenCalledOnce();
  });

  test('a form that lacks a part', () => {
    open();
    status().remove();
    fireEvent.submit(form());
    expect(leftToBrowser).toHaveBeenCalledOnce();
  });
});

describe('enhance', () => {
  test('called twice sends once, and stops with each of its ends', async () => {
    fetched.mockImplementation(() => answer({ status: 'failed' }, 503));
    open();
    const stopSecond = enhance();
    await fill();
    await submit();
    expect(fetched).toHaveBeenCalledOnce();
    stop();
    await waitFor(() => expect(status()).toHaveTextContent(words.failed));
    await submit();
    expect(fetched).toHaveBeenCalledTimes(2);
    stopSecond();
    await waitFor(() => expect(status()).toHaveTextContent(words.failed));
    await submit();
    expect(leftToBrowser).toHaveBeenCalledOnce();
  });

  test('goes before a router that listens at the document, though it came first', async () => {
    const router = (event: Event) => {
      if (!event.defaultPrevented) leftToBrowser();
    };
    document.addEventListener('submit', router);
    open();
    await submit();
    document.removeEventListener('submit', router);
    expect(screen.getByRole('group')).toHaveFocus();
    expect(leftToBrowser).not.toHaveBeenCalled();
  });

  test('looks after a part of a page when told so', async () => {
    document.body.innerHTML = `<main>${markup()}</main>`;
    stop = enhance(document.querySelector('main') ?? undefined);
    await submit();
    expect(screen.getByRole('group')).toHaveFocus();
  });

  test('stores nothing', async () => {
    fetched.mockReturnValue(answer({ status: 'sent' }));
    open();
    await fill();
    await submit();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });
});
