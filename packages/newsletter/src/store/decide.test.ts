import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Subscriber, SubscriberState } from '../model/index.js';
import { entryOf, later, minute, policy } from '../test/entries.js';
import { decide } from './decide.js';

const states: readonly SubscriberState[] = ['pending', 'confirmed', 'unsubscribed', 'quarantined'];
const anyOrigin = { pending: [undefined, ...states], confirmed: ['confirmed'] };
const minutes = fc.integer({ min: 0, max: 60 });

const anyone: fc.Arbitrary<Subscriber> = fc
  .record({
    state: fc.constantFrom(...states),
    mails: fc.integer({ min: 0, max: 5 }),
    spamScore: fc.integer({ min: 0, max: 3 }),
    mailed: fc.option(minutes),
  })
  .map(({ mailed, ...rest }) => {
    const { quarantined: _, ...entry } = entryOf('jo@mail.example');
    const mailedAt = mailed === null ? {} : { mailedAt: later(mailed * minute).toISOString() };
    return { ...entry, id: 'known', key: 'jo@mail.example', createdAt: later(0).toISOString(), ...rest, ...mailedAt };
  });

const anything = fc.record({
  known: fc.option(anyone, { nil: undefined }),
  entry: fc
    .record({
      quarantined: fc.boolean(),
      spamScore: fc.integer({ min: 0, max: 3 }),
      text: fc.constantFrom('One.', 'Two.'),
    })
    .map((change) => entryOf('Jo@mail.example', change)),
  asked: fc.boolean(),
  now: minutes.map((count) => later(count * minute)),
});

describe('whatever is known, and whatever comes', () => {
  const holds = (
    check: (
      before: Subscriber | undefined,
      after: ReturnType<typeof decide>,
      rest: { asked: boolean; now: Date; quarantined: boolean },
    ) => void,
  ) =>
    fc.assert(
      fc.property(anything, ({ known, entry, asked, now }) =>
        check(known, decide(known, entry, { asked, now, policy }), { asked, now, quarantined: entry.quarantined }),
      ),
      { numRuns: 1_000 },
    );

  test('nobody gets on the list or off it by a sign-up, nor into quarantine who is known', () => {
    holds((before, { kept }) => {
      expect(kept.state === 'confirmed').toBe(before?.state === 'confirmed');
      // From which state each can be reached; `undefined` is an address that nobody knew.
      const origins = { ...anyOrigin, quarantined: [undefined, 'quarantined'], unsubscribed: ['unsubscribed'] };
      expect(origins[kept.state]).toContain(before?.state);
    });
  });

  test('nobody is mailed too often, too soon, twice at once, or in quarantine', () => {
    holds((before, { asks, kept }, { asked, now, quarantined }) => {
      if (!asks) return;
      expect(asked || quarantined).toBe(false);
      expect(kept.state).toBe('pending');
      expect(kept.mails).toBe((before?.mails ?? 0) + 1);
      expect(kept.mails).toBeLessThanOrEqual(policy.most);
      const pause = now.getTime() - Date.parse(before?.mailedAt ?? '1970-01-01');
      expect(pause).toBeGreaterThanOrEqual(policy.after);
    });
  });
});
