import { describe, expect, it } from 'vitest';
import {
  allowedPostMortemVerbs,
  applyPostMortemEvent,
  parsePostMortem,
  postMortemGaps,
  settlePostMortem,
  toPostMortemJson,
  validSignatures,
} from '../../../src/core/postmortem/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import {
  agreed,
  answerTo,
  codeOf,
  edit,
  escalatedUnrevealed,
  H,
  inReview,
  looked,
  meeting,
  N,
  play,
  signedByN,
  unwrap,
} from './support/postMortems.ts';

/** What a host has that put the changes of two pages together, place by place. */
function signedWhileChanged(): PostMortem {
  const start = signedByN();
  const onH = play(start, ['sign', H]);
  const onN = unwrap(
    applyPostMortemEvent(start, edit(N, ['changes', 'card', 'due'], '2027-04-15')),
  );
  return { ...onH, changes: onN.changes, version: onN.version };
}

/** A file in which somebody wrote after it was signed and looked at. */
function alteredFile(): PostMortem {
  const text = unwrap(toPostMortemJson({ ...looked(), title: 'Something else entirely' }));
  const file = parsePostMortem(text);
  if (!file.ok) throw new Error(file.error.message);
  return file.value;
}

describe.each([
  ['was changed on one page while the other signed', signedWhileChanged],
  ['was altered in a file', alteredFile],
])('an agreement that %s', (_, make) => {
  it('owes every signature again, before anything else', () => {
    const gaps = postMortemGaps(make()).slice(0, 2);
    expect(validSignatures(make())).toEqual([]);
    expect(gaps.map(({ code, partyId }) => [code, partyId])).toEqual([
      ['signature_missing', 'northwind'],
      ['signature_missing', 'harbour'],
    ]);
  });

  it('cannot be closed or looked at, but read and signed', () => {
    for (const type of ['close', 'recordRecurrence'] as const) {
      expect(answerTo(make(), type, N)).toMatchObject({ ok: false, error: { code: 'E_STATE' } });
      expect(allowedPostMortemVerbs(make(), N)).not.toContain(type);
    }
    expect(allowedPostMortemVerbs(make(), N)).toContain('sign');
    const once = play(make(), ['sign', N]);
    expect(once.stage).toBe('in_review');
    expect(play(once, ['sign', H]).stage).toBe('agreed');
  });

  it('is in review once it is settled', () => {
    expect(settlePostMortem(make())).toEqual({ ...make(), stage: 'in_review' });
  });
});

it('is agreed when both have signed at the same time', () => {
  const [one, other] = [play(inReview(), ['sign', N]), play(inReview(), ['sign', H])];
  const merged = {
    ...one,
    signatures: { ...one.signatures, ...other.signatures },
    history: [...one.history, ...other.history.slice(-1)],
  };
  expect(settlePostMortem(merged).stage).toBe('agreed');
  expect(codeOf(answerTo(merged, 'sign', N))[0]).toBe('E_STATE');
  expect(answerTo(merged, 'recordRecurrence', N)).toMatchObject({ ok: true });
});

it('leaves alone what is as it says, and what is no post-mortem', () => {
  for (const doc of [meeting(), agreed(), looked(), escalatedUnrevealed()]) {
    expect(settlePostMortem(doc)).toBe(doc);
  }
  for (const none of [null, 'text', { stage: 'agreed' }, { ...agreed(), signatures: 7 }]) {
    expect(settlePostMortem(none as never)).toBe(none);
  }
});
