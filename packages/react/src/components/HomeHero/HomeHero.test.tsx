import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { HomeHero } from './index.js';

conform('HomeHero', <HomeHero title="Treatment that leaves room for the rest of your life" />, { root: 'div' });

test('the sentence comes first, then whom we treat, the call and the picture', () => {
  const { container } = render(<HomeHero title="Title." lead="Lead." action="Call." note="Note." picture="Picture." />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Title.');
  expect(container).toHaveTextContent('Title.Lead.Call.Note.Picture.');
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  render(<HomeHero title={text} lead={text} />);
  expect(screen.getByRole('heading')).toHaveTextContent(text, { normalizeWhitespace: false });
});
