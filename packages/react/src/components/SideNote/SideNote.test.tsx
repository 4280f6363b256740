import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { SideNote } from './index.js';

conform('SideNote', <SideNote>IOP is short for intensive outpatient program.</SideNote>, { root: 'aside' });

test('it is read apart from the text', () => {
  render(<SideNote>Adults get 9 to 19 hours a week.</SideNote>);
  expect(screen.getByRole('complementary')).toHaveTextContent('Adults get 9 to 19 hours a week.');
});
