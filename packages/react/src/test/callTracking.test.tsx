import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { CallToActionPhone, CrisisLine, CrisisSupport, SiteFooter, SiteHeader } from '../index.js';

const own = { text: '(312) 555-0142', href: 'tel:+13125550142' };
const tracked = { text: '(312) 555-0177', href: 'tel:+13125550177' };

/** Does what a call-tracking script does: a number for another, in every text and address that it may touch. */
function swap(root: HTMLElement, from = own, to = tracked) {
  for (const link of root.querySelectorAll(`a[href="${from.href}"]:not([data-calltrk-noswap])`)) {
    link.setAttribute('href', to.href);
  }
  const number = new RegExp(`(?<!\\w)${from.text.replaceAll(/[()]/g, '\\$&')}(?!\\w)`);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.parentElement?.closest('[data-calltrk-noswap]')) text.data = text.data.replace(number, to.text);
  }
}

test('a call-tracking script reaches every number of the clinic, whole', () => {
  const { container } = render(
    <>
      <SiteHeader name="Tamarack House" telephone={own.text} navigation={[]} />
      <CallToActionPhone telephone={own.text} variant="inline" />
      <CallToActionPhone telephone={own.text} variant="block" heading="Talk with a nurse" />
      <CallToActionPhone telephone={own.text} variant="bar" />
      <SiteFooter name="Tamarack House">Call {own.text}.</SiteFooter>
    </>,
  );
  expect(container).toHaveTextContent(own.text);
  swap(container);
  expect(container).not.toHaveTextContent('555-0142');
  expect(container).toHaveTextContent(tracked.text);
  expect(container.querySelector(`[href="${own.href}"]`)).toBeNull();
});

test.each([
  ['CrisisLine', <CrisisLine key="line" />],
  ['CrisisSupport', <CrisisSupport key="support" />],
])('no number of %s is ever swapped', (_, help) => {
  const { container } = render(help);
  const before = container.innerHTML;
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="sms:"]')) {
    swap(container, { text: link.textContent.replace(/^\D+/, ''), href: link.href }, tracked);
  }
  expect(container.innerHTML).toBe(before);
});

test('a browser that translates the page leaves numbers as they are, words in them too', () => {
  const flyer = '1-800-662-HELP (4357)';
  const crisis = {
    country: 'US',
    lines: [{ title: 'Helpline', telephone: flyer, sms: flyer }],
    source: 'https://helpline.example',
    verified: '2026-11',
  };
  const { container } = render(
    <>
      <SiteHeader name="Tamarack House" telephone={flyer} navigation={[]} />
      <CallToActionPhone telephone={flyer} variant="inline" />
      <CallToActionPhone telephone={flyer} variant="block" heading="Talk with a nurse" />
      <CallToActionPhone telephone={flyer} variant="bar" />
      <CrisisSupport crisis={crisis} />
    </>,
  );
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const translated: (string | null)[] = [];
  let count = 0;
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (!textContent?.includes('HELP')) continue;
    count++;
    if (!parentElement?.closest('[translate="no"]')) translated.push(textContent);
  }
  expect(count).toBeGreaterThan(5);
  expect(translated).toEqual([]);
});
