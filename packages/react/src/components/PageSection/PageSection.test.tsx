import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { PageSection } from './index.js';

conform('PageSection', <PageSection>Read next</PageSection>, { root: 'div' });

test('it shows what is inside', () => {
  render(
    <PageSection tone="tint">
      <h2>One calm letter a month</h2>
    </PageSection>,
  );
  expect(screen.getByRole('heading', { name: 'One calm letter a month' })).toBeVisible();
});
