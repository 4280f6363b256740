import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

import { CrisisLine, CrisisSupport, Icon, LevelOfCareComparison, ServiceGrid, WeekSchedule } from '../index.js';

/** The elements that were made since it was emptied. */
const made = vi.hoisted((): unknown[] => []);

vi.mock('react/jsx-dev-runtime', async (importOriginal) => {
  const { jsxDEV, ...rest } = await importOriginal<{ jsxDEV: (type: unknown, ...more: unknown[]) => unknown }>();
  return {
    ...rest,
    jsxDEV: (type: unknown, ...more: unknown[]) => {
      made.push(type);
      return jsxDEV(type, ...more);
    },
  };
});

/** How many elements a server makes to render what it rendered before. */
function elementsMadeAgain(page: ReactElement): number {
  renderToString(page);
  made.length = 0;
  renderToString(page);
  return made.length;
}

const days = ['Mon', 'Tue', 'Wed'].map((day) => ({ day, hours: 3 }));
const services = (['group', 'family', 'yoga'] as const).map((icon) => ({
  title: icon,
  icon,
  evidence: 'evidence-based' as const,
}));

// Making elements is a third of what a page costs a server: see apps/bench.
test.each([
  ['a drawing', <Icon key="1" name="group" />, 1],
  ['the stones of days', <WeekSchedule key="1" days={days} />, 16],
  [
    'the stones of levels',
    <LevelOfCareComparison
      key="1"
      caption="Levels of care"
      columns={['Level', 'Hours']}
      rows={([1, 2, 3, 4] as const).map((stones) => ({
        id: `${stones}`,
        title: `Level ${stones}`,
        stones,
        cells: ['9'],
      }))}
    />,
    25,
  ],
  ['the marks of services', <ServiceGrid key="1" items={services} />, 16],
  ['the lines in a crisis', <CrisisLine key="1" />, 3],
  ['the ways to help', <CrisisSupport key="1" />, 7],
])('%s, made once, need not be made for each render', (_, page, most) => {
  expect(elementsMadeAgain(page)).toBeLessThanOrEqual(most);
});

test('words of its own are said where they are given, and the usual ones everywhere else', () => {
  const say = (heading: string) => renderToString(<CrisisSupport labels={{ call: heading }} />);
  expect(say('Ring 988')).toContain('Ring 988');
  expect(say('Phone 988')).toContain('Phone 988');
  expect(renderToString(<CrisisSupport />)).toContain('Call 988');
  expect(renderToString(<CrisisLine language="es" />)).not.toBe(renderToString(<CrisisLine />));
});
