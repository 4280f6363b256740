import { vars } from '@cairn-ds/tokens';
import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Icon, iconNames, type IconName } from './index.js';

conform('Icon', <Icon name="phone" />, { root: 'svg' });

test.each(iconNames)('%s is drawn, and says nothing', (name) => {
  const { container } = render(<Icon name={name} />);
  const icon = container.querySelector('svg');
  expect(icon).toHaveAttribute('aria-hidden', 'true');
  expect(icon?.querySelector('path:last-child')?.getAttribute('d')).toMatch(/^m[\d\s.a-z-]+$/i);
});

test('its second colour is a token', () => {
  const { container } = render(<Icon name="medication" />);
  expect(container.querySelector('path')).toHaveAttribute('fill', vars.color.stoneOff);
});

test.each(['unicorn', 'toString', '', null])(
  'no drawing is named %j: nothing is shown, and a developer is told',
  (name) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container } = render(<Icon name={name as IconName} />);
    expect(container).toBeEmptyDOMElement();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('There is no drawing'));
    log.mockRestore();
  },
);
