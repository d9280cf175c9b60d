import { renderHook, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import type { ArticulationVerb } from '../../../src/core/articulation/events.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { useRearticulation } from '../../../src/hooks/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { afterwards, parties } from './harness.tsx';
import { inForce, nextTo, showForm } from './smallText.tsx';

const lakeside = { id: 'lakeside', name: 'Lakeside Council' };
const activate = 'Bring it into force';
const first = inForce();

type Act = readonly [partyId: string, verb: ArticulationVerb];
const play = (doc: Articulation, acts: readonly Act[]) =>
  acts.reduce((before, [partyId, verb]) => afterwards(before, [partyId as 'harbour', verb]), doc);

/** The next version, signed by all who take part in it. */
function second(partyIds = ['northwind', 'harbour']): Articulation {
  const written = afterwards(
    afterwards(nextTo(first, partyIds), ['northwind', ['effectiveFrom'], '2026-07-01']),
    ['northwind', ['reviewBy'], '2026-12-01'],
  );
  const proposed = play(written, [['northwind', { type: 'propose' }]]);
  const sign = { type: 'sign', role: 'Lead', stance: 'agree' } as const;
  const hash = contentHash(proposed);
  return play(
    proposed,
    partyIds.map((id): Act => [id, { ...sign, name: `Lead of ${id}`, contentHash: hash }]),
  );
}

const next = () => within(screen.getByRole('region', { name: 'What comes next' }));
const show = (props: Parameters<typeof showForm>[0] = {}) => {
  const told: [string, Articulation][] = [];
  const onSuperseded = (doc: Articulation) => told.push(['superseded', doc]);
  const onActivate = (doc: Articulation) => told.push(['in force', doc]);
  const view = showForm({ defaultValue: second(), onSuperseded, onActivate, ...props });
  return { ...view, told };
};

describe('where the version before is known', () => {
  it('hands it over as replaced, with the one in force', async () => {
    const { told } = show({ earlier: [first] });
    expect(next().queryByText(/is not here/)).toBeNull();
    await userEvent.click(next().getByRole('button', { name: activate }));
    expect(told.map(([what]) => what)).toEqual(['superseded', 'in force']);
    expect(told[0]?.[1]).toMatchObject({
      id: 'ra',
      status: 'superseded',
      history: expect.arrayContaining([
        expect.objectContaining({ type: 'supersede', articulationId: 'rb' }),
      ]),
    });
  });

  it('lets a partner who has only just joined do it: the others have signed that it ends', async () => {
    const { told } = show({
      defaultValue: second(['northwind', 'harbour', 'lakeside']),
      parties: [...parties, lakeside],
      viewer: { partyId: 'lakeside' },
      earlier: [first],
    });
    await userEvent.click(next().getByRole('button', { name: activate }));
    expect(told[0]?.[1].history.at(-1)).toMatchObject({
      type: 'supersede',
      by: { partyId: 'northwind' },
    });
    expect(told[1]?.[1].history.at(-1)).toMatchObject({
      type: 'activate',
      by: { partyId: 'lakeside' },
    });
  });

  const replaced = afterwards(first, ['harbour', { type: 'supersede', articulationId: 'rc' }]);
  it.each<[string, Articulation[], RegExp]>([
    ['another one has replaced it', [replaced], /Another version has already taken the place/],
    ['it says something else', [{ ...first, title: 'Other' }], /says something else here than/],
    ['it was never in force', [{ ...first, status: 'withdrawn' }], /was never in force/],
    ['it says that it comes after', [nextAfter(first)], /take the place of the other/],
  ])(
    'refuses in plain words, with the way to what is compared, where %s',
    async (_, earlier, words) => {
      show({ earlier });
      const gap = next().getByText(words);
      expect(next().queryByRole('button', { name: activate })).toBeNull();
      await userEvent.click(within(gap).getByRole('button', { name: 'What changes, and why' }));
      expect(document.activeElement?.textContent).toBe('What changes, and why');
    },
  );

  it('is done with where a host had kept so much of it already', async () => {
    const half = afterwards(first, ['harbour', { type: 'supersede', articulationId: 'rb' }]);
    const { told } = show({ earlier: [half] });
    await userEvent.click(next().getByRole('button', { name: activate }));
    expect(told).toEqual([
      ['superseded', half],
      ['in force', expect.objectContaining({ status: 'in_force' })],
    ]);
  });

  it('refuses one between others altogether', () => {
    const others = { ...first, partyIds: ['lakeside', 'hilltop'] };
    const doc = second();
    const { partyIds } = others;
    const supersedes = { ...doc.supersedes, contentHash: contentHash(others), partyIds };
    show({ defaultValue: { ...doc, supersedes } as Articulation, earlier: [others] });
    expect(next().getByText(/None of you took part in the version/)).toBeTruthy();
  });
});

/** The version before, as if it came after. */
function nextAfter(doc: Articulation): Articulation {
  const before = { id: 'rb', version: 1, contentHash: 'f'.repeat(64), clauses: {} };
  return { ...doc, supersedes: before };
}

describe('where the version before is not known', () => {
  it.each([[[]], [[null as never]]])(
    'is possible, and says what cannot be checked',
    async (earlier) => {
      const { told } = show({ earlier });
      const button = next().getByRole('button', { name: activate });
      const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).toMatch(/can no longer be changed/);
      expect(described?.textContent).toMatch(
        /Version 1, whose place it takes, is not here\. So nobody can check here whether that one still holds/,
      );
      await userEvent.click(button);
      expect(told).toEqual([['in force', expect.objectContaining({ status: 'in_force' })]]);
    },
  );

  it('says so in German', () => {
    show({ messages: { articulation: de.articulation } });
    expect(
      screen.getByText(/Fassung 1, an deren Stelle sie tritt, liegt hier nicht vor/),
    ).toBeTruthy();
  });
});

it('is refused to whoever draws their own form, too, and nothing is told', () => {
  const onActivate = vi.fn();
  const { result } = renderHook(() =>
    useRearticulation({
      ...{ defaultValue: second(), parties, viewer: { partyId: 'northwind' }, onActivate },
      earlier: [{ ...first, title: 'Other' }],
    }),
  );
  const { actions, host } = result.current;
  const refused = actions.act({ type: 'activate', openCommitments: [] });
  expect(refused).toMatchObject({ ok: false, error: { code: 'E_HASH' } });
  expect(host.refusalWords((refused as never as { error: never }).error)).toMatch(
    /says something else here/,
  );
  expect(onActivate).not.toHaveBeenCalled();
  expect(result.current.state.doc.status).toBe('partly_signed');
});

it('needs nothing of the kind for a first version', () => {
  show({ defaultValue: { ...first, status: 'partly_signed' } });
  expect(next().getByRole('button', { name: activate })).toBeTruthy();
  expect(next().queryByText(/is not here/)).toBeNull();
});
