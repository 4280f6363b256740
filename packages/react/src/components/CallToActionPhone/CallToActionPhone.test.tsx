import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { conform, htmlOf } from '../../test/conform.js';
import {
  CallBar,
  CallButton,
  CallPanel,
  CallSentence,
  CallToActionPhone,
  type CallToActionPhoneProps,
} from './index.js';

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

const number = '(312) 555-0142';
const href = 'tel:+13125550142';
const variants = ['block', 'aside', 'inline', 'button', 'bar'] as const;

conform('CallToActionPhone', <CallToActionPhone telephone={number} />, { root: 'section' });
conform('CallToActionPhone', <CallToActionPhone variant="bar" telephone={number} />, { root: 'section' });
conform('CallToActionPhone', <CallToActionPhone variant="inline" telephone={number} />, { root: 'p' });
conform('CallToActionPhone', <CallToActionPhone variant="button" telephone={number} />, { root: 'p' });
conform('CallToActionPhone', <CallPanel telephone={number} />, { root: 'section' });
conform('CallToActionPhone', <CallSentence telephone={number} />, { root: 'p' });
conform('CallToActionPhone', <CallButton telephone={number} />, { root: 'p' });
conform('CallToActionPhone', <CallBar telephone={number} />, { root: 'section' });

describe('each variant is a component of its own', () => {
  const words = { telephone: number, hours: 'Every day', cost: 'Free.', children: 'A nurse answers.' };
  test.each([
    ['block', <CallPanel key="block" {...words} />, words],
    ['aside', <CallPanel key="aside" variant="aside" {...words} />, words],
    ['inline', <CallSentence key="inline" {...words} />, words],
    ['button', <CallButton key="button" telephone={number} />, { telephone: number }],
    ['bar', <CallBar key="bar" telephone={number} />, { telephone: number }],
  ])('%s', (variant, part, props) => {
    expect(renderToString(part)).toBe(
      renderToString(<CallToActionPhone {...({ ...props, variant } as CallToActionPhoneProps)} />),
    );
  });

  test('and says so by its own name where it has no number', () => {
    for (const part of [CallPanel, CallSentence, CallButton, CallBar]) {
      const Part = part as unknown as FunctionComponent<{ telephone?: null }>;
      expect(renderToString(<Part />)).toBe('');
    }
    const told = log.mock.calls.map(([message]) => String(message).match(/Call\w+/)?.[0]);
    expect(told).toEqual(['CallPanel', 'CallSentence', 'CallButton', 'CallBar']);
  });
});

test.each(variants)('as %s, a link that is called by the number dials it', (variant) => {
  render(<CallToActionPhone variant={variant} telephone="312.555.0142" />);
  expect(screen.getByRole('link', { name: /\(312\) 555-0142$/ })).toHaveAttribute('href', href);
  expect(log).not.toHaveBeenCalled();
});

describe('the block', () => {
  test('has a heading, the number, a button and what to know', () => {
    render(
      <CallToActionPhone
        id="call"
        telephone={number}
        heading="Not sure which level fits? Ask us."
        headingLevel={3}
        hours="Every day, 7 am to 10 pm"
        cost="The call is free and private."
        tty="711"
        sms="(312) 555-0199"
        steps={['We listen.', 'We tell you what could fit.', 'You decide.']}
      >
        A nurse or a counselor answers.
      </CallToActionPhone>,
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Not sure which level fits? Ask us.' })).toHaveAttribute(
      'id',
      'call-heading',
    );
    expect(screen.getByRole('link', { name: number })).toHaveAttribute('href', href);
    expect(screen.getByRole('link', { name: 'Call admissions' })).toHaveAttribute('href', href);
    expect(screen.getByRole('link', { name: '711' })).toHaveAttribute('href', 'tel:711');
    expect(screen.getByRole('link', { name: '(312) 555-0199' })).toHaveAttribute('href', 'sms:+13125550199');
    expect(screen.getByText('A nurse or a counselor answers.')).toBeVisible();
    expect(screen.getByText('The call is free and private.')).toBeVisible();
    expect(screen.getByText('Every day, 7 am to 10 pm')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
      'We listen.',
      'We tell you what could fit.',
      'You decide.',
    ]);
  });

  test('without more than a number it has a heading, and nothing invented', () => {
    const { container } = render(<CallToActionPhone telephone={number} />);
    expect(container).toHaveTextContent(/^Talk with a person\(312\) 555-0142Call admissions$/);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  test('a number that cannot be read is text without a button, and a developer is told', () => {
    render(<CallToActionPhone telephone="ask at the desk" />);
    expect(screen.getByText('ask at the desk')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('"ask at the desk" is shown as plain text'));
  });
});

test('inline is a sentence', () => {
  const { container } = render(
    <CallToActionPhone variant="inline" telephone={number} hours="Every day, 7 am to 10 pm." cost="It is free.">
      A person picks up.
    </CallToActionPhone>,
  );
  expect(container).toHaveTextContent(
    'Call admissions at (312) 555-0142. A person picks up. Every day, 7 am to 10 pm. It is free.',
  );
});

test('the bar is a region, so that it can be found and skipped', () => {
  render(<CallToActionPhone variant="bar" telephone={number} labels={{ action: 'Call us' }} />);
  const bar = within(screen.getByRole('region', { name: 'Call us' }));
  expect(bar.getByRole('link', { name: 'Call us (312) 555-0142' })).toHaveAttribute('href', href);
});

test.each(['bar', 'button'] as const)('as %s, a number that cannot be read is text', (variant) => {
  const { container } = render(<CallToActionPhone variant={variant} telephone="555-0142" />);
  expect(container).toHaveTextContent('Call admissions 555-0142');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(log).toHaveBeenCalled();
});

test('it speaks Spanish', () => {
  render(<CallToActionPhone telephone={number} tty="711" language="es" />);
  expect(screen.getByRole('heading', { name: 'Hable con una persona' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Llamar a admisiones' })).toBeVisible();
});

describe('bad input', () => {
  test.each([null, undefined, '', ' '])(
    'with %j for a number there is nothing to call, and a developer is told',
    (none) => {
      for (const variant of variants) {
        const { container } = render(<CallToActionPhone variant={variant} telephone={none as string} />);
        expect(container).toBeEmptyDOMElement();
      }
      expect(log).toHaveBeenCalledTimes(variants.length);
    },
  );

  test.each([null, 'banner'])('with %j for a variant it is the block', (variant) => {
    render(<CallToActionPhone variant={variant as 'block'} telephone={number} />);
    expect(screen.getByRole('link', { name: 'Call admissions' })).toHaveAttribute('href', href);
  });

  test('fields that a content system left empty are left out', () => {
    const empty = {
      heading: '',
      children: null,
      hours: null,
      cost: '',
      tty: '',
      sms: null,
      labels: { action: null },
      steps: [null, ''],
    };
    const { container } = render(
      <CallToActionPhone {...(empty as unknown as CallToActionPhoneProps)} telephone={number} />,
    );
    expect(container).toHaveTextContent(/^Talk with a person\(312\) 555-0142Call admissions$/);
    expect(log).not.toHaveBeenCalled();
  });

  test('whatever an editor writes, nothing is injected and no link is broken', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('<script>alert(1)</script>', '{number} 😀', 'long '.repeat(1000), 'مرحبا\u202e'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...variants), text, text, text, (variant, telephone, hours, tty) => {
        const props = {
          variant,
          telephone,
          hours,
          tty,
          sms: tty,
          steps: [hours],
          heading: hours,
        } as CallToActionPhoneProps;
        const page = htmlOf(<CallToActionPhone {...props} />);
        expect(page.querySelector('script, img')).toBeNull();
        for (const link of page.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(/^(tel|sms):\+?\d{3,15}(;ext=\d+)?$/);
        }
      }),
    );
  });
});

test.each([{ cost: 'It is free.' }, { children: 'A nurse answers.' }, { steps: ['We listen.'] }])(
  'one thing that is said is enough: %j',
  (said) => {
    render(<CallToActionPhone variant="block" telephone={number} {...said} />);
    for (const words of Object.values(said).flat()) expect(screen.getByText(words)).toBeVisible();
  },
);
