import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

import { Enhance } from '../Enhance/index.js';
import { PageSection } from '../PageSection/index.js';
import { NewsletterForm } from './index.js';

/** Answers every `fetch` of a story in place of a server. */
function answering(respond: () => Promise<Response>) {
  return () => {
    const real = globalThis.fetch;
    globalThis.fetch = respond;
    return () => {
      globalThis.fetch = real;
    };
  };
}

/** Signs people up for a letter by email, with and without JavaScript. */
const meta = {
  title: 'Components/NewsletterForm',
  component: NewsletterForm,
  args: {
    heading: 'One calm letter a month',
    children: <p>New guides, open group times, and events for families. Nothing else.</p>,
    consent: 'Send me the monthly letter. I can stop at any time.',
    privacyHref: '/privacy/',
    hiddenFields: { form: 'story' },
  },
  decorators: [
    (Story) => (
      <>
        <PageSection tone="tint">
          <Story />
        </PageSection>
        <Enhance />
      </>
    ),
  ],
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof NewsletterForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One field, one box, one button. */
export const Default: Story = {};

/** Only what it cannot do without. */
export const Minimal: Story = { args: { children: undefined, hiddenFields: undefined } };

/** As the server renders what has to be fixed: a summary, the words above each field, and what was written. */
export const Errors: Story = {
  args: { errors: { email: 'domain', consent: 'missing' }, values: { email: 'jo.rivera@', consent: false } },
};

/** One thing to fix; the box stays checked. */
export const OneError: Story = {
  args: { errors: { email: 'space' }, values: { email: 'jo rivera@mail.example', consent: true } },
};

/** As the enhancement shows what has to be fixed, without leaving the page. It looks the same, and takes focus. */
export const ErrorsWithoutReload: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Email address' }), 'jo.rivera@');
    await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }));
    await expect(canvas.getByRole('group', { name: 'Two things to fix' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /^Check what comes after/ })).toHaveFocus();
    await expect(canvas.getByRole('checkbox')).toBeInvalid();
  },
};

const fillAndSend: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.type(canvas.getByRole('textbox', { name: 'Email address' }), 'jo.rivera@mail.example');
  await userEvent.click(canvas.getByRole('checkbox'));
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }));
};

/** On its way. The button keeps focus and cannot send twice. */
export const Pending: Story = {
  beforeEach: answering(() => new Promise(() => {})),
  play: async (context) => {
    await fillAndSend(context);
    // Said only when it takes a while.
    await expect(await context.canvas.findByText('Sending…')).toBeVisible();
    await expect(context.canvas.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  },
};

/** Thanks take the place of the form, as rendered by the server. Who is on the list already reads the same. */
export const Sent: Story = { args: { status: 'sent' } };

/** Thanks, without leaving the page. */
export const SentWithoutReload: Story = {
  beforeEach: answering(() => Promise.resolve(Response.json({ status: 'sent' }))),
  play: async (context) => {
    await fillAndSend(context);
    await expect(await context.canvas.findByText(/^Thank you/)).toHaveFocus();
    await expect(context.canvas.getByRole('textbox', { hidden: true, name: 'Email address' })).not.toBeVisible();
  },
};

/** The server could not keep the address. It says so, what to do, and keeps what was written. */
export const Failed: Story = { args: { status: 'failed', values: { email: 'jo.rivera@mail.example', consent: true } } };

/** No answer came. Whether the address arrived is not known, and not claimed. */
export const Unreachable: Story = {
  beforeEach: answering(() => Promise.reject(new TypeError('Failed to fetch'))),
  play: async (context) => {
    await fillAndSend(context);
    await expect(await context.canvas.findByText(/we do not know whether your address arrived/)).toBeVisible();
    await expect(context.canvas.getByRole('textbox', { name: 'Email address' })).toHaveValue('jo.rivera@mail.example');
  },
};

/** A consent of many words. */
export const LongConsent: Story = {
  args: {
    consent:
      'I would like Tamarack House Outpatient Center, 418 Larch Street, Evanston, Illinois, to send me one letter a month by email about its guides, its open group times and its events for families. I know that I can stop at any time with the link at the end of each letter.',
    errors: { consent: 'missing' },
  },
};

/** In Spanish: every word, those of the enhancement too. */
export const Spanish: Story = {
  args: {
    lang: 'es',
    heading: 'Una carta tranquila al mes',
    children: <p>Guías nuevas, horarios de grupos abiertos y encuentros para familias. Nada más.</p>,
    consent: 'Envíenme la carta mensual. Puedo dejarla cuando quiera.',
    language: 'es',
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Suscribirme' }));
    await expect(canvas.getByRole('group', { name: 'Hay dos cosas por corregir' })).toHaveFocus();
  },
};

/** German compounds break rather than run out of the page. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    heading: 'Angehörigeninformationsveranstaltungsrundschreiben',
    children: <p>Selbsthilfegruppensprechzeiten und Behandlungsmöglichkeitenübersichten, einmal im Monat.</p>,
    consent:
      'Senden Sie mir das Angehörigeninformationsveranstaltungsrundschreiben. Ich kann es jederzeit abbestellen.',
    labels: {
      email: 'E-Mail-Adresse',
      hint: 'Bitte schreiben Sie hier nichts über Ihre Gesundheit.',
      use: 'Wir verwenden Ihre Adresse nur für diesen Brief.',
      privacy: 'Datenschutzeinwilligungserklärung',
      submit: 'Rundschreibenbestellung abschicken',
      oneProblem: 'Eine Angabe ist zu berichtigen',
      twoProblems: 'Zwei Angaben sind zu berichtigen',
      consentProblem: 'Bestätigen Sie die Datenschutzeinwilligungserklärung',
    },
    errors: { consent: 'missing' },
  },
};

/** From right to left. The address itself stays from left to right. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    heading: 'رسالة هادئة كل شهر',
    children: <p>أدلة جديدة ومواعيد المجموعات المفتوحة ولقاءات للعائلات. ولا شيء غير ذلك.</p>,
    consent: 'أرسلوا لي الرسالة الشهرية. يمكنني التوقف في أي وقت.',
    labels: {
      email: 'البريد الإلكتروني',
      hint: 'من فضلك لا تكتب عن صحتك هنا.',
      use: 'نحتفظ بعنوانك لهذه الرسالة فقط.',
      privacy: 'كيف نستخدم البيانات',
      submit: 'اشتراك',
      honeypot: 'اترك هذا الحقل فارغًا',
      oneProblem: 'أمر واحد يحتاج إلى تصحيح',
      twoProblems: 'أمران يحتاجان إلى تصحيح',
      consentProblem: 'ضع علامة في المربع لتسمح لنا بالكتابة إليك',
    },
    errors: { consent: 'missing' },
    values: { email: 'jo.rivera@mail.example' },
  },
};
