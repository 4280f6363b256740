import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { SideNote } from './index.js';

conform('SideNote', <SideNote>IOP is short for intensive outpatient program.</SideNote>, { root: 'div' });

test('it is a note beside the text, and no landmark, of which there could be too many', () => {
  render(<SideNote>Adults get 9 to 19 hours a week.</SideNote>);
  expect(screen.getByRole('note')).toHaveTextContent('Adults get 9 to 19 hours a week.');
});
