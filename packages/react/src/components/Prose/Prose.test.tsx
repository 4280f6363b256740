import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { Prose } from './index.js';

conform('Prose', <Prose>You can come without an appointment.</Prose>, { root: 'div' });

test('lists stay lists', () => {
  render(
    <Prose>
      <ul>
        <li>a photo ID</li>
        <li>your insurance card</li>
      </ul>
    </Prose>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('HTML of a content system can be handed over as it is', () => {
  render(<Prose dangerouslySetInnerHTML={{ __html: '<h2>By train</h2><p>Take the Purple Line.</p>' }} />);
  expect(screen.getByRole('heading', { name: 'By train' })).toBeVisible();
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  const { container } = render(<Prose>{text}</Prose>);
  expect(container).toHaveTextContent(text, { normalizeWhitespace: false });
});
