import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { PageSection } from './index.js';

conform('PageSection', <PageSection>Read next</PageSection>, { root: 'div' });

test('only the tinted stretch is set apart by its ground', () => {
  const { container } = render(
    <>
      <PageSection>Read next</PageSection>
      <PageSection tone="tint">One calm letter a month</PageSection>
    </>,
  );
  const tinted = [...container.querySelectorAll('.cairn-PageSection-tint')].map(({ textContent }) => textContent);
  expect(tinted).toEqual(['One calm letter a month']);
});

test('parts keep their order, and text may stand between them', () => {
  const { container } = render(
    <PageSection>
      <h2>First.</h2>
      Second.
      <p>Third.</p>
    </PageSection>,
  );
  expect(container).toHaveTextContent('First.Second.Third.');
});
