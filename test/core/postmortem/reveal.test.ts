import { describe, expect, it } from 'vitest';
import type { PostMortemActor } from '../../../src/core/postmortem/events.ts';
import { postMortemReadiness } from '../../../src/core/postmortem/postMortemReadiness.ts';
import { isImpactOpen, isRevealed, postMortemFor } from '../../../src/core/postmortem/reveal.ts';
import { settlePostMortem } from '../../../src/core/postmortem/settlePostMortem.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import {
  closed,
  deepFreeze,
  F,
  H,
  harboursView,
  meeting,
  N,
  northwindsView,
  play,
  revealed,
  STRANGER,
  sharing,
  submittedByN,
  written,
} from './support/postMortems.ts';

const answers = {
  intended: { northwind: 'A quiet morning', harbour: 'A full van' },
  happened: { shared: 'Both: it was late' },
};

/** Who sees whose words. */
function seen(doc: PostMortem, viewer: PostMortemActor) {
  const text = JSON.stringify(postMortemFor(deepFreeze(doc), viewer));
  return [
    text.includes(northwindsView),
    text.includes(harboursView),
    text.includes('A quiet morning'),
    text.includes('A full van'),
    text.includes('Both: it was late'),
  ];
}

const all = [true, true, true, true, true];

describe.each([
  ['nobody has submitted', { ...sharing(), answers }],
  ['one side has submitted', { ...submittedByN(), answers }],
  ['it is a draft', { ...written(), answers }],
])('while %s', (_, doc) => {
  it('each side sees its own words only', () => {
    expect(isRevealed(doc)).toBe(false);
    expect(seen(doc, N)).toEqual([true, false, true, false, true]);
    expect(seen(doc, H)).toEqual([false, true, false, true, true]);
  });

  it.each([
    ['the facilitator', F],
    ['a stranger', STRANGER],
    ['somebody who calls itself shared', { partyId: 'shared' }],
  ])('%s sees nobody’s', (_, viewer) => {
    expect(seen(doc, viewer)).toEqual([false, false, false, false, true]);
  });
});

it('shows that the other side has submitted, and nothing that a host put beside its words', () => {
  const doc = submittedByN();
  const perspective = { ...doc.perspectives.northwind, secret: 'seen' };
  const perspectives = {
    ...doc.perspectives,
    northwind: perspective,
  } as PostMortem['perspectives'];
  const view = postMortemFor({ ...doc, perspectives }, H).perspectives.northwind;
  expect(view?.submittedAt).toBe(doc.perspectives.northwind?.submittedAt);
  expect(view).not.toHaveProperty('secret');
});

it('opens both at once, for everybody', () => {
  const doc = { ...revealed(), answers };
  expect(isRevealed(doc)).toBe(true);
  for (const viewer of [N, H, F, STRANGER]) expect(seen(doc, viewer)).toEqual(all);
});

it('keeps what a side states of its trust to itself until the talk begins', () => {
  const impact = { northwind: { care: { before: 4, after: 2 } }, harbour: {} };
  const doc = { ...revealed(), impact };
  expect(isImpactOpen(doc)).toBe(false);
  expect(postMortemFor(doc, N).impact).toEqual(impact);
  expect(postMortemFor(doc, H).impact).toEqual({ northwind: {}, harbour: {} });
  const talk = play(doc, ['startMeeting', N]);
  expect(isImpactOpen(talk)).toBe(true);
  expect(postMortemFor(talk, H)).toBe(talk);
});

describe('a talk that never began', () => {
  const impact = { northwind: { care: { before: 4, after: 2 } }, harbour: {} };
  const hidden = { northwind: {}, harbour: {} };
  const apart = { ...revealed(), impact };
  const escalated = play(apart, ['escalate', H]);

  it('opens no statement of trust when it is taken further or closed', () => {
    for (const doc of [escalated, play(escalated, ['close', H])]) {
      expect(isImpactOpen(doc)).toBe(false);
      expect(postMortemFor(doc, H).impact).toEqual(hidden);
      expect(postMortemFor(doc, N).impact).toEqual(impact);
    }
  });

  it('goes on where it was, and opens them when it begins', () => {
    expect(postMortemReadiness(escalated).next).toBe('sharing');
    const again = play(escalated, ['resume', H]);
    expect(again.stage).toBe('sharing');
    expect(postMortemFor(again, H).impact).toEqual(hidden);
    expect(postMortemFor(play(again, ['startMeeting', H]), H).impact).toEqual(impact);
  });

  it('is one that was begun while a side took its account back', () => {
    const doc = { ...submittedByN(), impact };
    const back = play(doc, ['withdrawPerspective', N]);
    const begun = play(doc, ['submitPerspective', H], ['startMeeting', H]);
    const merged = settlePostMortem({
      ...begun,
      perspectives: { ...begun.perspectives, northwind: back.perspectives.northwind as never },
      history: [...begun.history, ...back.history.slice(-1)],
    });
    const later = play(merged, ['submitPerspective', N], ['escalate', H]);
    expect(isRevealed(later)).toBe(true);
    expect(postMortemFor(later, H).impact).toEqual(hidden);
  });
});

it('keeps open what was talked about when it is taken further or closed', () => {
  const impact = { northwind: { care: { before: 4, after: 2 } }, harbour: {} };
  const doc = play({ ...meeting(), impact }, ['escalate', H]);
  for (const open of [doc, play(doc, ['close', H])]) expect(postMortemFor(open, H)).toBe(open);
  expect(postMortemFor(closed(), H).impact).toEqual(closed().impact);
});

it('opens the answers with the meeting when the template has no perspectives', () => {
  const draft = { ...written({ template: postMortemTemplates.short }), answers };
  expect(isRevealed(draft)).toBe(false);
  expect(seen(draft, H)).toEqual([false, true, false, true, true]);
  expect(isRevealed(play(draft, ['startMeeting', N]))).toBe(true);
});
