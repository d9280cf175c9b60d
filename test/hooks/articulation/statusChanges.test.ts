import { describe, expect, it } from 'vitest';
import { statusChanges } from '../../../src/hooks/articulation/statusChanges.ts';
import { articulation as english } from '../../../src/i18n/en/articulation.ts';
import {
  edited,
  H,
  L,
  N,
  play,
  ready,
  signedByAll,
  signedByN,
} from '../../core/articulation/support/conversations.ts';

const signed = signedByN();
const said = (before: typeof signed, after: typeof signed) => statusChanges(before, after, english);

describe('when the last signature goes', () => {
  const { name, means } = english.statuses.in_review;
  const now = english.statusNow({ status: name, means });

  it('because the text was changed, that is why', () => {
    const after = edited(signed, N, 'clauses.call.text', 'Harbour calls');
    expect(said(signed, after)).toEqual([english.signaturesVoided, now]);
  });

  it.each(['counter', 'sendBack'] as const)(
    'with a %s, the text is not said to be another',
    (verb) => {
      const after = play(signed, [verb, H, { clauseId: 'call' }]);
      expect(said(signed, after)).toEqual([english.signaturesFell, now]);
    },
  );

  it('since whoever gave it takes it back, there is nothing more to say', () => {
    expect(said(signed, play(signed, ['unsign', N]))).toEqual([now]);
  });
});

it('tells everybody of the last signature that was missing', () => {
  const { name, means } = english.allSigned;
  const before = play(signed, ['sign', H]);
  expect(said(signed, before)).toEqual([]);
  expect(said(before, play(before, ['sign', L]))).toEqual([
    english.statusNow({ status: name, means }),
  ]);
  expect(said(ready(), signedByAll())).toEqual([english.statusNow({ status: name, means })]);
});

it('says before another wording is sent that no signature stands after it', () => {
  expect(english.will.counter({ others: 'Harbour' })).toMatch(/Signatures .* no longer count/);
});
