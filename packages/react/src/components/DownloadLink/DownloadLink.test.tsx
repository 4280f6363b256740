import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { DownloadLink } from './index.js';

conform('DownloadLink', <DownloadLink href="/files/checklist.pdf">Insurance checklist</DownloadLink>, { root: 'a' });

const nameOf = () => screen.getByRole('link').textContent?.replaceAll('\u00A0', ' ');

test('its words say what comes: kind, size and language', () => {
  render(
    <DownloadLink href="/files/checklist.pdf" bytes={240_300} hrefLang="es">
      Insurance checklist
    </DownloadLink>,
  );
  expect(nameOf()).toBe('Insurance checklist (PDF, 240 kB, in Spanish)');
  expect(screen.getByRole('link')).toHaveAttribute('download', '');
  expect(screen.getByRole('link')).toHaveAttribute('hreflang', 'es');
});

test.each([
  [1, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_240_000, '1.2 MB'],
  [48_700_000, '49 MB'],
  ['240300', '240 kB'],
])('%j bytes are %s', (bytes, words) => {
  render(
    <DownloadLink href="/a.pdf" bytes={bytes as number}>
      A
    </DownloadLink>,
  );
  expect(nameOf()).toBe(`A (PDF, ${words})`);
});

test.each([
  ['/a.docx', 'Word document'],
  ['/a.PDF?v=2', 'PDF'],
  ['https://files.example/a.odt#page=2', 'ODT'],
])('of %s the kind is %s', (href, kind) => {
  render(<DownloadLink href={href}>A</DownloadLink>);
  expect(nameOf()).toBe(`A (${kind})`);
});

test.each(['/files/checklist', 'https://files.example'])('of %s nobody knows the kind, so nothing is said', (href) => {
  render(<DownloadLink href={href}>A</DownloadLink>);
  expect(nameOf()?.trim()).toBe('A');
});

test('in Spanish, and with a kind of its own', () => {
  const { rerender } = render(
    <DownloadLink href="/a.docx" bytes={1_500_000} hrefLang="en" language="es">
      Lista
    </DownloadLink>,
  );
  expect(nameOf()).toBe('Lista (documento de Word, 1.5 MB, en inglés)');
  rerender(
    <DownloadLink href="/a.pdf" format="PDF to print" hrefLang="nonsense language">
      List
    </DownloadLink>,
  );
  expect(nameOf()).toBe('List (PDF to print)');
});

test('it may open in the browser instead', () => {
  render(
    <DownloadLink href="/a.pdf" download={false}>
      A
    </DownloadLink>,
  );
  expect(screen.getByRole('link')).not.toHaveAttribute('download');
});

test('without words there is nothing, and without an address no link', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container, rerender } = render(<DownloadLink href="/a.pdf"> </DownloadLink>);
  expect(container).toBeEmptyDOMElement();
  rerender(<DownloadLink href={null}>Checklist</DownloadLink>);
  expect(screen.queryByRole('link')).toBeNull();
  expect(container).toHaveTextContent('Checklist');
  log.mockRestore();
});
