import { readFileSync } from 'node:fs';

import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { Site } from './example.js';
import { emptyIn } from './outline.js';

test('the README shows the whole site, in fewer than 60 lines', () => {
  const code = readFileSync('src/test/example.tsx', 'utf8');
  expect(readFileSync('README.md', 'utf8')).toContain(code);
  expect(code.trim().split('\n').length).toBeLessThan(60);
});

describe('a whole site', () => {
  test.each([
    ['/', 'Treatment that leaves room for the rest of your life'],
    ['/first-visit/', 'What to bring to a first visit'],
    ['/contact/', 'Contact us'],
    ['/nowhere/', 'We cannot find that page'],
  ])('%s: %s', (path, title) => {
    const { container } = render(<Site path={path} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(emptyIn(container)).toEqual([]);
  });
});
