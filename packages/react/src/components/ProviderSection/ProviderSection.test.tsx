import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { ProviderSection } from './index.js';

conform('ProviderSection', <ProviderSection name="Tamarack House" place="Evanston, Illinois" href="/services/" />, {
  root: 'section',
});

test('it names the provider, the place and how to reach it', () => {
  render(
    <ProviderSection
      name="Tamarack House"
      place="Evanston, Illinois"
      address="418 Larch Street"
      hours="Every day"
      telephone="312.555.0142"
      href="/services/"
    >
      Groups are small.
    </ProviderSection>,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Tamarack House' })).toBeVisible();
  expect(screen.getByText('Evanston, Illinois')).toBeVisible();
  expect(screen.getByRole('link', { name: '(312) 555-0142' })).toHaveAttribute('href', 'tel:+13125550142');
  expect(screen.getByRole('link', { name: 'About Tamarack House' })).toHaveAttribute('href', '/services/');
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Where', 'Open', 'Call']);
});

test('its heading takes its id from the section', () => {
  const { container } = render(<ProviderSection name="Tamarack House" id="here" headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3 })).toHaveAttribute('id', 'here-heading');
  expect(container.firstChild).toHaveAttribute('id', 'here');
});

test('what is missing is left out, and a number that cannot be read is text', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ProviderSection name="<b>Tamarack</b>" place="" hours={null} telephone="ask at the desk" href="javascript:x" />,
  );
  expect(screen.getByRole('heading', { name: '<b>Tamarack</b>' })).toBeVisible();
  expect(screen.getByText('ask at the desk')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  expect(error).toHaveBeenCalledTimes(2);
  error.mockRestore();
});

test('without a name it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<ProviderSection name="" />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('The name is missing'));
  error.mockRestore();
});
