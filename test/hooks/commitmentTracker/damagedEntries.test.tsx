import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CommitmentTracker } from '../../../src/components/commitment-tracker/index.ts';
import { type Commitment, readCommitment } from '../../../src/core/index.ts';
import { trackerGroups, trackerSorts } from '../../../src/hooks/commitmentTracker/trackerView.ts';
import { people, sampleCommitments, today } from '../../../stories/support/commitments.ts';
import { northwind, parties } from '../../../stories/support/partnership.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const sent = sampleCommitments.filter(({ state }) => state !== 'draft');
const fine = sent[0] as Commitment;

/** Every place inside a value, as the keys that lead to it. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.keys(value).flatMap((key) =>
    placesIn((value as Record<string, unknown>)[key], [...path, key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with another value at a place; `undefined` takes it away. */
function damaged(entry: Commitment, path: (string | number)[], by: Json | undefined): Commitment {
  const copy = structuredClone(entry);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string;
  if (by !== undefined) at[last] = by;
  else delete at[last];
  return copy;
}

const junk: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    {},
    [],
    [null],
    [{}],
    5,
    true,
    '',
    '2026-13-09T00:00:00Z',
    '2026-02-30',
    'draft',
    'promised',
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const damage = fc
  .constantFrom(...sent.slice(1))
  .chain((entry) =>
    fc.tuple(fc.constantFrom(...placesIn(entry)), junk).map(([path, by]) => ({ entry, path, by })),
  );

const views = fc.record({
  layout: fc.constantFrom('sides' as const, 'list' as const),
  group: fc.constantFrom(...trackerGroups),
  sort: fc.constantFrom(...trackerSorts),
  descending: fc.boolean(),
  search: fc.constantFrom('', 'e'),
  dimension: fc.constantFrom(null, 'predictability'),
  show: fc.constant('all' as const),
});

const tracker = (entry: unknown, view: object, viewer = { partyId: northwind.id }) => (
  <CommitmentTracker
    value={[fine, entry as Commitment]}
    viewer={viewer}
    view={view}
    {...{ parties, people, today }}
  />
);

it('whatever is damaged in an entry: the rest is shown, and the damage is said', () => {
  fc.assert(
    fc.property(damage, views, ({ entry, path, by }, view) => {
      const bad = damaged(entry, path, by);
      const { container, unmount } = render(tracker(bad, view));
      const shown = container.textContent ?? '';
      if (view.search === '' && view.dimension === null) {
        expect(shown).toContain(fine.title);
        const isSaid = /needs? attention|Cannot be opened/.test(shown);
        const isPrivate = bad.state === 'draft';
        expect(isSaid || isPrivate || readCommitment(bad).ok).toBe(true);
      }
      expect(shown).not.toMatch(/NaN|undefined|\[object/);
      unmount();
    }),
    { numRuns: 120 },
  );
});

const promised = sent.find(({ state }) => state === 'promised') as Commitment;
const reported = sent.find(({ state }) => state === 'reported') as Commitment;
const reportAt = (at: unknown) => ({
  ...reported,
  history: reported.history.map((act) => (act.type === 'report' ? { ...act, at } : act)),
});

it.each([
  ['a change that proposes nothing', { ...promised, pendingAmendment: {} }, 'parts of it are'],
  [
    'a condition that is none',
    { ...promised, terms: [{ ...promised.terms[0], conditions: [null] }] },
    'parts of it are',
  ],
  ['a report without a moment', reportAt(undefined), 'parts of it are'],
  ['a report at a moment that does not exist', reportAt('2026-13-09T00:00:00Z'), 'a date in it'],
])('%s is told, and does no harm', (_, entry, why) => {
  const { container } = render(tracker(entry, { search: 'e', show: 'all' }));
  expect(container.textContent).toContain(why);
  expect(container.textContent).not.toContain('NaN');
});
