import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { conform, htmlOf } from '../../test/conform.js';
import { CrisisSupport } from './index.js';

conform('CrisisSupport', <CrisisSupport />, { root: 'section' });

const links = () => screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

test('it offers 988 by call, text and chat, and 911', () => {
  render(<CrisisSupport />);
  expect(links()).toEqual(
    expect.arrayContaining([
      ['988', 'tel:988'],
      ['Call 988', 'tel:988'],
      ['text 988', 'sms:988'],
      ['988lifeline.org/chat', 'https://988lifeline.org/chat/'],
      ['838255', 'sms:838255'],
      ['911', 'tel:911'],
    ]),
  );
});

test('it is a region named by its heading, with parts named after a given id', () => {
  render(<CrisisSupport id="crisis" headingLevel={3} />);
  const region = screen.getByRole('region', { name: 'If you might hurt yourself, do not wait for us' });
  expect(within(region).getByRole('heading', { level: 3 })).toHaveAttribute('id', 'crisis-heading');
});

test('it says where the numbers come from, and when they were checked', () => {
  const { rerender } = render(<CrisisSupport />);
  expect(screen.getByText('January 2026')).toHaveAttribute('datetime', '2026-01');
  rerender(<CrisisSupport verified="2026-11-12" />);
  expect(screen.getByText('November 12, 2026')).toHaveAttribute('datetime', '2026-11-12');
  expect(screen.getByRole('link', { name: '988lifeline.org' })).toBeVisible();
});

test('nothing hides or closes it, and call tracking never swaps a number', () => {
  render(<CrisisSupport />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  const dialing = screen.getAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('https:'));
  for (const link of dialing) expect(link).toHaveAttribute('data-calltrk-noswap');
});

test('every address can be read on paper', () => {
  const { container } = render(<CrisisSupport />);
  for (const fact of ['988', '911', '838255', 'AYUDA', '988lifeline.org/chat'])
    expect(container).toHaveTextContent(fact);
});

test('it speaks Spanish, and marks what is English', () => {
  render(<CrisisSupport lang="es" language="es" />);
  expect(screen.getByRole('region', { name: /Si piensa en hacerse daño/ })).toHaveAttribute('lang', 'es');
  expect(screen.getByText(/In English/)).toHaveAttribute('lang', 'en');
  expect(screen.getByText('enero de 2026')).toBeVisible();
});

test('the Spanish line of the English section is marked', () => {
  render(<CrisisSupport />);
  expect(screen.getByText(/En español/)).toHaveAttribute('lang', 'es');
});

describe('in other languages', () => {
  const lifeline = { title: 'Lifeline', telephone: '988', sms: '988', text: 'Veterans press 1.' };
  const us = { verified: '2026-11-02', country: 'US', lines: [lifeline] };
  const spanish = { title: 'Línea 988', text: 'Oprima 2.' };
  const own = { ...us, lines: [{ ...lifeline, translations: { es: spanish, hmn: { title: 'Kev pab' } } }] };

  test('a clinic that names 988 keeps how it is reached in Spanish', () => {
    render(<CrisisSupport crisis={us} />);
    expect(screen.getByText(/En español: llame al/)).toHaveAttribute('lang', 'es');
    expect(screen.getByText(/En español: llame al/)).toHaveTextContent('envíe la palabra AYUDA al 988');
  });

  test('a clinic of another country, or without 988, has none of it', () => {
    const { container, rerender } = render(<CrisisSupport crisis={{ ...us, country: 'GB' }} />);
    expect(container).not.toHaveTextContent('En español');
    rerender(<CrisisSupport crisis={{ ...us, lines: [{ ...lifeline, telephone: '911', sms: null }] }} />);
    expect(container).not.toHaveTextContent('En español');
  });

  test('what the clinic says in a language stands below, marked, in place of the usual', () => {
    const { container } = render(<CrisisSupport crisis={own} />);
    const inSpanish = container.querySelector('[lang=es]');
    expect(inSpanish).toHaveTextContent('Línea 988: llame o envíe un mensaje de texto al 988. Oprima 2.');
    expect(container.querySelector('[lang=hmn]')).toHaveTextContent(/^Kev pab: 988\.$/);
    expect(container).not.toHaveTextContent('AYUDA');
  });

  test('a page in that language says it first, and names the way in English', () => {
    const { container } = render(<CrisisSupport crisis={own} language="es-US" />);
    expect(container).toHaveTextContent('Línea 988: llame o envíe un mensaje de texto al 988. Oprima 2.');
    expect(container.querySelector('[lang=es]')).toBeNull();
    expect(container.querySelector('[lang=en]')).toHaveTextContent('In English: call 988');
  });
});

describe('with the lines of a clinic', () => {
  const crisis = {
    verified: '2026-11-02',
    country: 'GB',
    lines: [
      {
        id: 'listening',
        title: 'Listening line',
        telephone: '01632 960 142',
        href: 'https://www.listening.example/chat/',
        text: 'Day and night.',
        languages: ['English', 'Welsh'],
        verifyHref: 'https://www.listening.example/about/',
      },
      { title: 'Emergency', telephone: '999', verifyHref: 'https://emergency.example' },
      { title: 'By message', sms: '85258', verifyHref: 'https://emergency.example/text' },
    ],
  };

  test('they are what is shown, and nothing of the United States is', () => {
    const { container } = render(<CrisisSupport crisis={crisis} />);
    expect(links()).toEqual([
      ['01632 960 142', 'tel:+441632960142'],
      ['01632 960 142', 'tel:+441632960142'],
      ['listening.example/chat', 'https://www.listening.example/chat/'],
      ['999', 'tel:999'],
      ['85258', 'sms:85258'],
      ['listening.example', 'https://www.listening.example/about/'],
      ['emergency.example', 'https://emergency.example/text'],
    ]);
    expect(container).toHaveTextContent(
      'Listening line: call 01632 960 142 or chat at listening.example/chat. Day and night. Languages: English, Welsh.',
    );
    expect(container).toHaveTextContent('Emergency: call 999.');
    expect(container).not.toHaveTextContent(/988|911|AYUDA/);
    expect(screen.getByText('November 2, 2026')).toHaveAttribute('datetime', '2026-11-02');
  });

  test('a number that can be called and texted is told once', () => {
    const lines = [{ title: 'Lifeline', telephone: '988', sms: '988', verifyHref: 'https://988lifeline.org' }];
    const { container } = render(<CrisisSupport crisis={{ verified: '2026-11-02', country: 'US', lines }} />);
    expect(container).toHaveTextContent('Lifeline: call or text 988.');
  });

  test('in Spanish', () => {
    const { container } = render(<CrisisSupport crisis={crisis} language="es" />);
    expect(container).toHaveTextContent('Listening line: llame al 01632 960 142 o chatee en listening.example/chat.');
  });

  test('a line that nobody can reach is left out, and without any those of the United States stay', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const wrong = { title: 'Wrong', telephone: '12', href: 'javascript:alert(1)', verifyHref: null };
    const { container, rerender } = render(<CrisisSupport crisis={{ ...crisis, lines: [wrong, ...crisis.lines] }} />);
    expect(container).not.toHaveTextContent('Wrong');
    rerender(<CrisisSupport crisis={{ ...crisis, lines: [wrong] }} />);
    expect(links()).toEqual(expect.arrayContaining([['Call 988', 'tel:988']]));
    expect(log).toHaveBeenCalledWith(expect.stringContaining('No line of `crisis` can be reached'));
    log.mockRestore();
  });
});

test.each(['', null, 'soon'])('with %j for a date, it gives the day on which Cairn checked', (verified) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<CrisisSupport verified={verified as string} heading={null} note="" />);
  expect(screen.getByText('January 2026')).toHaveAttribute('datetime', '2026-01');
  expect(screen.getByRole('heading')).toHaveTextContent('do not wait for us');
  log.mockRestore();
});

test('whatever an editor adds, nothing is injected and help stays', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('<script>alert(1)</script> {988} 😀 مرحبا', 'long '.repeat(1000)),
  );
  fc.assert(
    fc.property(texts, texts, (heading, note) => {
      const page = htmlOf(<CrisisSupport heading={heading} note={note} />);
      expect(page.querySelector('script, img')).toBeNull();
      expect(page.querySelectorAll('a[href="tel:988"]').length).toBeGreaterThan(1);
    }),
  );
});
