import type { Page } from '@playwright/test';

import { linksMailedTo } from '../support/mails.ts';
import { article } from '../support/pages.ts';
import { dataOf, expect, test } from '../support/test.ts';

const parts = (page: Page) => {
  const form = page.getByRole('main').getByRole('form');
  return {
    form,
    email: form.getByRole('textbox', { name: 'Email address' }),
    consent: form.getByRole('checkbox'),
    submit: form.getByRole('button', { name: 'Sign up' }),
    summary: form.getByRole('group'),
  };
};

/** The lightest page with the form. */
const home = '/';

const thanks = /If your address is new to us, an email is on its way/;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('what is wrong is summed up, in focus and tied to its fields, and what was written stays', async ({
      page,
    }) => {
      await page.goto(article);
      const { email, consent, submit, summary } = parts(page);
      await email.fill('jo.rivera@');
      await submit.click();

      await expect(summary).toBeFocused();
      await expect(summary.getByRole('heading')).toHaveText('Two things to fix');
      await expect(summary.getByRole('link')).toHaveCount(2);
      await expect(email).toHaveValue('jo.rivera@');
      await expect(email).toHaveAttribute('aria-invalid', 'true');
      await expect(email).toHaveAccessibleDescription(/Check what comes after “@”/);
      await expect(consent).toHaveAccessibleDescription('Check the box to say that we may write to you');

      await summary.getByRole('link').first().click();
      await expect(email).toBeFocused();
    });

    test('only what is still wrong is asked for again', async ({ page }) => {
      await page.goto(home);
      const { email, consent, submit, summary } = parts(page);
      await consent.check();
      await submit.click();
      await expect(summary.getByRole('heading')).toHaveText('One thing to fix');
      await expect(consent).toBeChecked();
      await expect(consent).not.toHaveAttribute('aria-invalid');

      await email.fill(`only-${test.info().testId}@mail.example`);
      await submit.click();
      await expect(page.getByRole('status').filter({ hasText: thanks })).toBeVisible();
    });

    test('a sign-up counts once its owner confirms by the mail, and they can leave by it', async ({ page }) => {
      const address = `whole-${test.info().testId}@mail.example`;
      const press = (name: string) => page.getByRole('main').getByRole('button', { name }).click();
      const title = page.getByRole('heading', { level: 1 });
      await page.goto(home);
      const { email, consent, submit } = parts(page);
      await email.fill(address);
      await consent.check();
      await submit.click();
      await expect(page.getByRole('status').filter({ hasText: thanks })).toBeVisible();

      const links = await linksMailedTo(address);
      await page.goto(links.confirm);
      await expect(title).toHaveText('Confirm your address');
      await press('Confirm');
      await expect(title).toHaveText('You are on the list');
      await page.goto(links.confirm);
      await press('Confirm');
      await expect(title).toHaveText('You are on the list');

      await page.goto(links.unsubscribe);
      await press('Unsubscribe');
      await expect(title).toHaveText('You are off the list');
      await page.goto(links.confirm);
      await press('Confirm');
      await expect(title).toHaveText('This link does not work anymore');
      await page.getByRole('link', { name: 'Sign up again' }).click();
      await expect(page).toHaveURL('/newsletter/');
    });

    test('a new address and a known one get the same thanks', async ({ page, context }) => {
      const answers: string[] = [];
      for (const _ of ['new', 'known']) {
        await page.goto(home);
        const { email, consent, submit } = parts(page);
        await email.fill(`again-${test.info().testId}@mail.example`);
        await consent.check();
        await submit.click();
        await expect(page.getByRole('status').filter({ hasText: thanks })).toBeVisible();
        answers.push(await page.getByRole('main').innerText());
      }
      expect(answers[0]).toBe(answers[1]);
      expect(await context.cookies()).toEqual([]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sign-up ends on a page with thanks, a way back, and nothing that posts again', async ({ page }) => {
    await page.goto(home);
    const { email, consent, submit } = parts(page);
    await email.fill(`back-${test.info().testId}@mail.example`);
    await consent.check();
    await submit.click();

    await expect(page).toHaveURL('/newsletter/?thanks');
    await expect(page.getByRole('form')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(thanks)).toBeVisible();
    await page.getByRole('link', { name: /^Back to/ }).click();
    await expect(page).not.toHaveURL(/newsletter/);
  });

  test('the title of the page says at once that something is wrong', async ({ page, clinic }) => {
    await page.goto('/newsletter/');
    const title = await page.title();
    expect(title).toContain(dataOf(clinic).name);
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await parts(page).submit.click();
    expect((await answered).status()).toBe(422);
    await expect(page).toHaveTitle(`Error: ${title}`);
  });

  test('the way back leads to the page that the form was on', async ({ page }) => {
    await page.goto(article);
    const { submit } = parts(page);
    await submit.click();
    await expect(page).toHaveURL('/newsletter/');
    await page.getByRole('link', { name: 'Back to what you were reading' }).click();
    await expect(page).toHaveURL(article);
  });
});

test.describe('with JavaScript', () => {
  test('a sign-up stays on the page, says so, and takes focus along', async ({ page }) => {
    await page.goto(article);
    const { email, consent, submit } = parts(page);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await email.fill(`here-${test.info().testId}@mail.example`);
    await consent.check();
    await submit.click();

    const status = page.getByRole('status').filter({ hasText: thanks });
    await expect(status).toBeFocused();
    await expect(page).toHaveURL(article);
    expect(loads).toBe(0);
    await expect(submit).toBeHidden();
  });

  test('it says that it is sending, and sends once', async ({ page }) => {
    let posts = 0;
    let release = () => {};
    const held = new Promise<void>((settle) => (release = settle));
    await page.route('**/newsletter/', async (route) => {
      posts += 1;
      await held;
      await route.continue();
    });
    await page.goto(home);
    const { form, email, consent, submit } = parts(page);
    await email.fill(`once-${test.info().testId}@mail.example`);
    await consent.check();
    await submit.click();
    // The button says that it is disabled, and takes the press of an impatient finger all the same.
    await submit.click({ force: true });
    await expect(form.getByRole('status')).toHaveText('Sending…');
    await expect(submit).toHaveAttribute('aria-disabled', 'true');
    release();
    await expect(page.getByRole('status').filter({ hasText: thanks })).toBeVisible();
    expect(posts).toBe(1);
  });

  test('when the connection fails it says so, keeps what was written, and can be tried again', async ({ page }) => {
    await page.route('**/newsletter/', (route) => route.abort());
    await page.goto(home);
    const { form, email, consent, submit } = parts(page);
    const address = `retry-${test.info().testId}@mail.example`;
    await email.fill(address);
    await consent.check();
    await submit.click();
    await expect(form.getByRole('status')).toContainText('we do not know whether your address arrived');
    await expect(email).toHaveValue(address);
    await expect(consent).toBeChecked();

    await page.unroute('**/newsletter/');
    await submit.click();
    await expect(page.getByRole('status').filter({ hasText: thanks })).toBeVisible();
  });

  test('what only the server finds wrong is shown in the same way', async ({ page }) => {
    await page.route('**/newsletter/', (route) =>
      route.fulfill({ status: 422, json: { status: 'invalid', errors: { email: 'ending' } } }),
    );
    await page.goto(home);
    const { email, consent, submit, summary } = parts(page);
    await email.fill('jo@mail.example');
    await consent.check();
    await submit.click();
    await expect(summary).toBeFocused();
    await expect(email).toHaveAccessibleDescription(/Add the end of your email address/);
  });
});

test.describe('an endpoint that answers with pages, with JavaScript', () => {
  let posts: string[] = [];

  test.beforeEach(async ({ page }) => {
    posts = [];
    // The site's own endpoint does so, for whoever does not ask for JSON.
    await page.route('**/newsletter/', (route, asked) => {
      if (asked.method() === 'POST') posts.push(asked.resourceType());
      return route.continue({ headers: { ...asked.headers(), accept: 'text/html' } });
    });
    await page.goto(home);
  });

  test('and a redirect: the page that it leads to is shown, and nothing is sent twice', async ({ page }) => {
    const { email, consent, submit } = parts(page);
    await email.fill(`redirect-${test.info().testId}@mail.example`);
    await consent.check();
    await submit.click();
    await expect(page).toHaveURL('/newsletter/?thanks');
    await expect(page.getByText(thanks)).toBeVisible();
    expect(posts).toEqual(['fetch']);
  });

  test('and no redirect: the browser gets the page, with what was written', async ({ page }) => {
    const { email, consent, submit, summary } = parts(page);
    // Only the server finds that this domain has no form that mail could carry.
    await email.fill('jo@\u0301a.example');
    await consent.check();
    await submit.click();
    await expect(page).toHaveURL('/newsletter/');
    await expect(summary).toBeFocused();
    await expect(consent).toBeChecked();
    expect(posts).toEqual(['fetch', 'document']);
  });
});

test('who comes by a link that does not unsubscribe is told how to leave, and not to sign up', async ({ request }) => {
  const answer = await request.get('/newsletter/unsubscribe/?token=none');
  expect(answer.status()).toBe(404);
  const page = await answer.text();
  expect(page).toMatch(/Or write to <a[^>]+href="mailto:[^"]+"/);
  expect(page).not.toContain('Sign up again');
});

test('a mail program unsubscribes with one click, though it comes from no page', async ({ request }) => {
  const address = `click-${test.info().testId}@mail.example`;
  const headers = { 'sec-fetch-site': 'same-origin' };
  await request.post('/newsletter/', { form: { email: address, consent: 'yes' }, headers });
  const { unsubscribe } = await linksMailedTo(address);
  const answer = await request.post(unsubscribe, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('You are off the list');
});

test('a form is sent whatever its fields are named, one by one and all at once', async ({ page }) => {
  await page.goto(home);
  const lost = await page.evaluate(async () => {
    const form = document.querySelector('main form') as HTMLFormElement;
    const button = document.querySelector('main [type=submit]') as HTMLButtonElement;
    (document.querySelector('main [inputmode=email]') as HTMLInputElement).value = 'jo@mail.example';
    (document.querySelector('main [type=checkbox]') as HTMLInputElement).checked = true;
    const names = new Set(['action', 'email', 'form', '__proto__']);
    for (let link: object = form; link; link = Object.getPrototypeOf(link) as object)
      for (const name of Object.getOwnPropertyNames(link)) names.add(name);

    let sent: string[] = [];
    globalThis.fetch = (address, init) => {
      const isRight = String(address) === new URL('/newsletter/', location.href).href;
      if (isRight && init?.body instanceof FormData) sent = [...init.body.keys()];
      return Promise.resolve(Response.json({ status: 'failed' }, { status: 503 }));
    };
    addEventListener('submit', (event) => event.preventDefault());

    const isLost = async (...fields: string[]) => {
      sent = [];
      const inputs = fields.map((name) => Object.assign(document.createElement('input'), { type: 'hidden', name }));
      HTMLElement.prototype.append.call(form, ...inputs);
      HTMLFormElement.prototype.requestSubmit.call(form, button);
      do await new Promise((settle) => setTimeout(settle));
      while (button.ariaDisabled);
      for (const input of inputs) input.remove();
      return fields.some((name) => !sent.includes(name));
    };
    const found: string[] = [];
    for (const name of names) if (await isLost(name)) found.push(name);
    if (await isLost(...names)) found.push('all at once');
    return { found, tried: names.size };
  });
  expect(lost.tried).toBeGreaterThan(300);
  expect(lost.found).toEqual([]);
});

test.describe('a post', () => {
  const fields = { email: 'proxy@mail.example', consent: 'yes', subject: '' };
  const json = { accept: 'application/json' };

  test('is answered with JSON for a script that asks for it', async ({ request, baseURL }) => {
    const origin = `${baseURL}`;
    const sent = await request.post('/newsletter/', { form: fields, headers: { ...json, origin } });
    expect(sent.status()).toBe(200);
    expect(await sent.json()).toEqual({ status: 'sent' });

    const wrong = await request.post('/newsletter/', {
      form: { ...fields, email: 'jo@' },
      headers: { ...json, origin },
    });
    expect(wrong.status()).toBe(422);
    expect(await wrong.json()).toEqual({ status: 'invalid', errors: { email: 'domain' } });
  });

  test('works behind a proxy that ends TLS', async ({ request, baseURL }) => {
    const headers = { ...json, origin: `${baseURL}`.replace('http:', 'https:'), 'x-forwarded-proto': 'https' };
    expect((await request.post('/newsletter/', { form: fields, headers })).status()).toBe(200);
  });

  test('works behind a proxy that also changes the host', async ({ request, clinic }) => {
    const { url } = dataOf(clinic);
    const headers = { ...json, origin: url, 'x-forwarded-proto': 'https', 'x-forwarded-host': new URL(url).host };
    expect((await request.post('/newsletter/', { form: fields, headers })).status()).toBe(200);
  });

  test('from another site is refused, whatever it says of itself', async ({ request }) => {
    const origin = 'https://elsewhere.example';
    const claims: Record<string, string>[] = [
      {},
      { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example' },
    ];
    for (const claim of claims) {
      const answer = await request.post('/newsletter/', { form: fields, headers: { ...json, origin, ...claim } });
      expect(answer.status()).toBe(403);
    }
  });
});
