import { describe, expect, it } from 'vitest';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import { createPostMortem } from '../../../src/core/postmortem/createPostMortem.ts';
import type { PostMortemActor } from '../../../src/core/postmortem/events.ts';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import { postMortemReadiness } from '../../../src/core/postmortem/postMortemReadiness.ts';
import { postMortemFor } from '../../../src/core/postmortem/reveal.ts';
import { validSignatures } from '../../../src/core/postmortem/signatures.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { understandingOf } from '../../../src/core/postmortem/understanding.ts';
import {
  agreed,
  agreedWithDifferences,
  answerTo,
  codeOf,
  edit,
  escalatedUnrevealed,
  F,
  H,
  inReview,
  meeting,
  N,
  play,
  signedByN,
  unwrap,
  written,
} from './support/postMortems.ts';

function type(
  start: PostMortem,
  ...edits: readonly (readonly [PostMortemActor, string, unknown])[]
): PostMortem {
  return edits.reduce(
    (doc, [by, path, value]) => unwrap(applyPostMortemEvent(doc, edit(by, path.split('.'), value))),
    start,
  );
}

const signers = (doc: PostMortem) => validSignatures(doc).map(({ partyId }) => partyId);

describe('from a draft to the end', () => {
  it('two sides write apart, understand each other, agree, sign and look again', () => {
    let doc = unwrap(
      createPostMortem({
        id: 'p1',
        title: 'The delivery of 4 March',
        partyIds: ['northwind', 'harbour'],
        by: N,
        at: '2026-03-05T08:00:00Z',
      }),
    );
    expect(doc.stage).toBe('draft');
    doc = type(
      doc,
      [N, 'frame.purpose', 'Find out why nobody called'],
      [H, 'event.summary', 'Insulin came three hours late, without a word'],
      [N, 'event.violationType', 'predictability'],
    );
    doc = play(doc, ['startSharing', N]);
    expect(postMortemReadiness(doc).missing).toHaveLength(2);

    doc = type(
      doc,
      [N, 'perspectives.northwind.happened', 'We waited from nine until noon, with no call.'],
      [H, 'perspectives.harbour.happened', 'The van broke down and the dispatcher was on leave.'],
    );
    doc = play(doc, ['submitPerspective', N]);
    expect(postMortemFor(doc, H).perspectives.northwind?.happened).toBe('');
    doc = play(doc, ['withdrawPerspective', N]);
    doc = type(doc, [N, 'perspectives.northwind.effect', 'We felt left alone.']);
    doc = play(doc, ['submitPerspective', N], ['submitPerspective', H]);
    expect(postMortemFor(doc, H).perspectives.northwind?.effect).toBe('We felt left alone.');
    expect(
      codeOf(applyPostMortemEvent(doc, edit(N, ['perspectives', 'northwind', 'saw'], 'More'))),
    ).toEqual(['E_CLOSED', 'perspectives.northwind.saw']);

    doc = play(
      doc,
      ['startMeeting', H],
      ['restate', N, { text: 'Your number was with one person, who was away.' }],
      ['answerRestatement', H, { verdict: 'partly', correction: 'The van broke down, too.' }],
      ['restate', N, { text: 'A broken engine, and nobody there who could have told us.' }],
      ['answerRestatement', H, { verdict: 'confirmed' }],
      ['restate', H, { text: 'Not to know was worse for you than the delay.' }],
      ['answerRestatement', N, { verdict: 'confirmed' }],
    );
    expect(Object.keys(doc.understanding.harbour ?? {})).toHaveLength(2);
    expect(understandingOf(doc, 'harbour')).toBe('confirmed');
    expect(codeOf(answerTo(doc, 'startReview', N))).toEqual(['E_EMPTY', 'timeline']);

    doc = type(
      doc,
      [N, 'timeline.t1', { ...written().timeline.late, positions: {} }],
      [H, 'factors.f1', { ...written().factors.number, noChangeReason: '' }],
      [H, 'acknowledgements.harbour.elements.responsibility', 'Calling was ours to do.'],
      [H, 'changes.c1', { ...written().changes.card, prevents: { f1: true } }],
      [N, 'selfChecks.northwind.reliable', 'yes'],
      [N, 'selfChecks.northwind.canMeet', 'yes'],
      [H, 'selfChecks.harbour.reliable', 'no'],
      [H, 'selfChecks.harbour.canMeet', 'partly'],
      [N, 'recurrence.r1', written().recurrence.look],
    );
    expect(doc.timeline.t1?.positions).toEqual({ northwind: 'agree' });
    doc = play(
      doc,
      ['takePosition', H, { factId: 't1', position: 'agree' }],
      ['receiveAcknowledgement', N],
      ['startReview', N],
      ['sign', H],
      ['sign', N],
    );
    expect(doc.stage).toBe('agreed');
    expect(postMortemReadiness(doc)).toMatchObject({ stage: 'agreed', next: 'closed' });
    expect(postMortemReadiness(doc).missing).toHaveLength(1);

    doc = play(doc, ['recordRecurrence', N, { checkId: 'r1' }], ['close', H]);
    expect(doc).toMatchObject({ stage: 'closed', version: 1 });
    expect(doc.recurrence.r1?.result).toBe('not_again');
    expect(signers(doc)).toEqual(['harbour', 'northwind']);
    expect(codeOf(applyPostMortemEvent(doc, edit(N, ['title'], 'Another')))).toEqual([
      'E_CLOSED',
      undefined,
    ]);
  });
});

describe('where they see it differently', () => {
  it('both sign, one with a difference: it is agreed with it', () => {
    const doc = agreedWithDifferences();
    expect(doc.stage).toBe('agreed_with_differences');
    expect(validSignatures(doc)).toMatchObject(
      [
        { partyId: 'northwind', personId: 'ward-lead', stance: 'agree', difference: '' },
        { partyId: 'harbour', stance: 'agree_with_difference', difference: /elsewhere/ },
      ].map((signature) => ({
        ...signature,
        difference: expect.stringMatching(signature.difference || /^$/),
      })),
    );
  });

  it('a side that disputes the event need not feel understood first', () => {
    const doc = meeting();
    expect(postMortemReadiness(doc).missing).toHaveLength(2);
    const disputes = { northwind: 'It was no accident', harbour: 'It was one' };
    const disputed = { ...doc, event: { ...doc.event, disputes } };
    expect(play(disputed, ['startReview', H]).stage).toBe('in_review');
  });

  it('it goes to the next rung, back to the meeting, or ends there with a reason', () => {
    const doc = play(agreedWithDifferences(), ['escalate', N]);
    expect(doc).toMatchObject({ stage: 'escalated', version: 2 });
    expect(signers(doc)).toEqual([]);
    const again = play(doc, ['resume', F], ['startReview', F], ['sign', N], ['sign', H]);
    expect(again).toMatchObject({ stage: 'agreed', version: 2 });
    expect(Object.keys(again.signatures)).toHaveLength(4);
    expect(play(doc, ['close', H]).stage).toBe('closed');
  });

  it('what was escalated before the reveal goes on before the reveal', () => {
    const doc = play(escalatedUnrevealed(), ['resume', H]);
    expect(doc.stage).toBe('sharing');
    expect(play(doc, ['submitPerspective', H], ['startMeeting', H]).stage).toBe('in_meeting');
  });
});

describe('after a signature', () => {
  it.each([
    ['one has signed', signedByN()],
    ['both have signed', agreed()],
  ])('an edit makes a new version and voids it: %s', (_, doc) => {
    const edited = type(doc, [H, 'changes.card.due', '2026-05-01']);
    expect(edited).toMatchObject({ stage: 'in_review', version: 2 });
    expect(signers(edited)).toEqual([]);
    expect(edited.signatures).toEqual(doc.signatures);
    expect(edited.history).toEqual(doc.history);
    const again = play(edited, ['sign', N], ['sign', H]);
    expect(again).toMatchObject({ stage: 'agreed', version: 2 });
    // The next edit before anybody has signed stays in the same version.
    expect(type(edited, [N, 'title', 'Another']).version).toBe(2);
  });

  it('another position on a fact voids it as well', () => {
    const doc = play(agreed(), ['takePosition', H, { position: 'dispute' }]);
    expect(doc).toMatchObject({ stage: 'in_review', version: 2 });
    expect(signers(doc)).toEqual([]);
  });

  it('sending it back does, and only when somebody has signed', () => {
    expect(play(signedByN(), ['sendBack', H])).toMatchObject({ stage: 'in_meeting', version: 2 });
    expect(play(inReview(), ['sendBack', H])).toMatchObject({ stage: 'in_meeting', version: 1 });
  });

  it('what is noted on it afterwards does not', () => {
    const doc = play(agreed(), ['receiveAcknowledgement', N], ['recordRecurrence', H]);
    expect(doc).toMatchObject({ stage: 'agreed', version: 1 });
    expect(signers(doc)).toEqual(['northwind', 'harbour']);
  });

  it('other words of an acknowledgement have to arrive again', () => {
    const doc = play(meeting(), ['receiveAcknowledgement', N]);
    const path = 'acknowledgements.harbour.elements.repair';
    const edited = type(doc, [H, path, 'We pay for the extra run']);
    expect(edited.acknowledgements.harbour?.received).toEqual({});
    const again = play(edited, ['receiveAcknowledgement', N]);
    expect(Object.keys(again.acknowledgements.harbour?.received ?? {})).toEqual(['northwind']);
  });

  it('a review with a new gap cannot be signed until it is filled', () => {
    const gap = type(inReview(), [N, 'changes.card.condition', '']);
    expect(codeOf(answerTo(gap, 'sign', N))).toEqual(['E_EMPTY', 'changes.card']);
    expect(play(type(gap, [N, 'changes.card.condition', 'A call']), ['sign', N]).stage).toBe(
      'in_review',
    );
  });

  it('a signature under other content counts for nothing, whatever version it names', () => {
    // Two edited at once, and a host put both together: same version, another content.
    const merged = { ...signedByN(), title: 'Merged' };
    expect(signers(merged)).toEqual([]);
    const signed = play(merged, ['sign', H]);
    expect(signed.stage).toBe('in_review');
    expect(signers(signed)).toEqual(['harbour']);
    expect(play(signed, ['sign', N]).stage).toBe('agreed');
    expect(postMortemHash(signed)).toBe(postMortemHash(merged));
  });
});
