import { describe, expect, it } from 'vitest';
import { gapSentence } from '../../../src/core/postmortem/gapSentences.ts';
import { adviceCodes, postMortemAdvice } from '../../../src/core/postmortem/postMortemAdvice.ts';
import { gapCodes, postMortemGaps } from '../../../src/core/postmortem/postMortemGaps.ts';
import { postMortemReadiness } from '../../../src/core/postmortem/postMortemReadiness.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { SectionId } from '../../../src/core/postmortem/templateTypes.ts';
import type { AgreedChange, Factor, PostMortem } from '../../../src/core/postmortem/types.ts';
import {
  agreed,
  agreedWithDifferences,
  answerTo,
  blank,
  closed,
  codeOf,
  escalated,
  escalatedUnrevealed,
  H,
  inReview,
  looked,
  meeting,
  N,
  play,
  restatedByN,
  revealed,
  sharing,
  signedByN,
  submittedByN,
  understood,
  written,
} from './support/postMortems.ts';

/** `code section party|entry` of each. */
const told = (
  gaps: readonly { code: string; section: string; partyId?: string; entryId?: string }[],
) =>
  gaps.map(({ code, section, partyId, entryId }) =>
    [code, section, partyId, entryId].filter((part) => part !== undefined).join(' '),
  );

const whole = understood();
const card = whole.changes.card as AgreedChange;
const number = whole.factors.number as Factor;
const bridge = whole.factors.bridge as Factor;

describe('what is missing for the next stage', () => {
  it.each<[string, PostMortem, string | null, string[]]>([
    ['a draft', written(), 'sharing', []],
    ['an empty draft', blank(), 'sharing', []],
    [
      'a draft without perspectives',
      blank({ template: postMortemTemplates.short }),
      'in_meeting',
      [],
    ],
    [
      'sharing',
      sharing(),
      'in_meeting',
      ['perspective_missing perspectives northwind', 'perspective_missing perspectives harbour'],
    ],
    [
      'sharing, one submitted',
      submittedByN(),
      'in_meeting',
      ['perspective_missing perspectives harbour'],
    ],
    ['sharing, revealed', revealed(), 'in_meeting', []],
    ['the meeting', whole, 'in_review', []],
    [
      'review',
      inReview(),
      'agreed',
      ['signature_missing signOff northwind', 'signature_missing signOff harbour'],
    ],
    ['review, one signed', signedByN(), 'agreed', ['signature_missing signOff harbour']],
    [
      'review, one signed with a difference',
      play(inReview(), ['sign', H, { stance: 'agree_with_difference', difference: 'The cause' }]),
      'agreed_with_differences',
      ['signature_missing signOff northwind'],
    ],
    ['agreed', agreed(), 'closed', ['recurrence_open recurrence look']],
    ['agreed, looked at', looked(), 'closed', []],
    [
      'agreed with differences',
      agreedWithDifferences(),
      'closed',
      ['recurrence_open recurrence look'],
    ],
    ['escalated', escalated(), 'in_meeting', []],
    ['escalated before the reveal', escalatedUnrevealed(), 'sharing', []],
    ['closed', closed(), null, []],
  ])('%s', (_, doc, next, gaps) => {
    expect(told(postMortemGaps(doc))).toEqual(gaps);
    const readiness = postMortemReadiness(doc);
    expect(readiness).toMatchObject({ stage: doc.stage, next });
    expect(readiness.missing).toHaveLength(gaps.length);
  });
});

describe('what a review looks at', () => {
  it.each<[string, Partial<PostMortem>, string[]]>([
    ['the purpose', { frame: { ...whole.frame, purpose: ' ' } }, ['purpose_missing frame']],
    ['the summary', { event: { ...whole.event, summary: '' } }, ['summary_missing event']],
    ['a fact', { timeline: {} }, ['fact_missing timeline']],
    [
      'a fact that says something',
      { timeline: { late: { ...whole.timeline.late, text: '' } as never } },
      ['fact_missing timeline'],
    ],
    [
      'how the listener understood',
      { understanding: { ...whole.understanding, harbour: {} } },
      ['restatement_missing understanding northwind'],
    ],
    [
      'the answer of the speaker',
      {
        understanding: {
          ...whole.understanding,
          harbour: restatedByN().understanding.harbour ?? {},
        },
      },
      ['answer_missing understanding harbour'],
    ],
    [
      'nothing from a side that disputes it',
      { understanding: {}, event: { ...whole.event, disputes: { harbour: 'No', northwind: ' ' } } },
      ['restatement_missing understanding harbour'],
    ],
    [
      'a factor',
      { factors: {}, changes: { card: { ...card, prevents: {} } } },
      ['factor_missing factors'],
    ],
    [
      'a change or a reason for each factor',
      { factors: { bridge: { ...bridge, noChangeReason: '' }, number } },
      ['factor_open factors bridge'],
    ],
    [
      'a change that says something',
      { changes: { card: { ...card, text: '' } } },
      ['factor_open factors number', 'change_text_missing changes card'],
    ],
    [
      'who, when and how it is seen',
      { changes: { card: { ...card, owner: '', due: '', condition: '' } } },
      [
        'change_owner_missing changes card',
        'change_due_missing changes card',
        'change_condition_missing changes card',
      ],
    ],
    [
      'a day that there is',
      { changes: { card: { ...card, due: '2026-02-30' } } },
      ['change_due_missing changes card'],
    ],
    [
      'both answers of each side to itself',
      {
        selfChecks: {
          northwind: { ...(whole.selfChecks.northwind as never as object), canMeet: '' } as never,
        },
      },
      ['self_check_missing selfCheck northwind', 'self_check_missing selfCheck harbour'],
    ],
  ])('%s', (_, change, gaps) => {
    const doc = { ...whole, ...change };
    expect(told(postMortemGaps(doc))).toEqual(gaps);
    expect(told(postMortemGaps({ ...doc, stage: 'in_review' })).slice(0, gaps.length)).toEqual(
      gaps,
    );
    expect(answerTo(doc, 'startReview', N).ok).toBe(false);
  });

  it('counts only in sections that the template has', () => {
    const sections = ['questions', 'signOff'] as SectionId[];
    const template = {
      id: 'ours',
      version: 1,
      sections: sections.map((id) => ({
        id,
        ...(id === 'questions' && {
          questions: [{ id: 'q', text: 'How?', answeredBy: 'shared' as const }],
        }),
      })),
    };
    const doc = blank({ template, stage: 'in_meeting' });
    expect(postMortemGaps(doc)).toEqual([]);
    expect(told(postMortemGaps({ ...doc, stage: 'in_review' }))).toHaveLength(2);
    const planned = { ...doc, stage: 'agreed', recurrence: agreed().recurrence } as const;
    const owed = told(postMortemGaps(planned));
    expect(owed.filter((gap) => gap.startsWith('recurrence_open'))).toEqual([]);
  });

  it('comes in the order of the template', () => {
    const sections = [...postMortemTemplates.full.sections].reverse();
    const doc = blank({ stage: 'in_meeting', template: { ...postMortemTemplates.full, sections } });
    const places = postMortemGaps(doc).map(({ section }) => section);
    expect([...new Set(places)]).toEqual([
      'selfCheck',
      'factors',
      'understanding',
      'timeline',
      'event',
      'frame',
    ]);
  });

  it('the first gap is why a review is refused', () => {
    expect(codeOf(answerTo(meeting(), 'startReview', N))).toEqual(['E_STATE', 'understanding']);
    const open = { ...whole, changes: { card: { ...card, due: '' } } };
    const result = answerTo(open, 'startReview', N);
    expect(codeOf(result)).toEqual(['E_EMPTY', 'changes.card']);
    expect(result.ok || result.error.message).toBe(postMortemReadiness(open).missing[0]);
  });
});

describe('advice', () => {
  it('tells of a leader of a side where the people are known', () => {
    const neutral = { ...whole.frame, facilitation: 'neutral', facilitator: 'boss' } as const;
    const doc = { ...whole, frame: neutral };
    const advised = (partyId: string) =>
      told(postMortemAdvice(doc, [{ id: 'boss', partyId }])).includes('facilitator_involved frame');
    expect([advised('harbour'), advised('northwind'), advised('outside')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(told(postMortemAdvice({ ...doc, frame: { ...neutral, facilitator: '' } }))).toEqual([]);
  });

  const led = (frame: Partial<PostMortem['frame']>, doc = whole) => ({
    ...doc,
    frame: { ...doc.frame, ...frame },
  });
  const two = { order: 'a0', partyId: 'harbour', personId: 'mediator' };

  it.each<[string, PostMortem, string[]]>([
    ['nothing to add', whole, []],
    ['a draft that says nothing', blank(), ['event_unsaid event']],
    ['sharing about nothing', { ...blank(), stage: 'sharing' }, ['event_unsaid event']],
    ['a party that leads', led({ facilitation: 'party' }), ['facilitator_involved frame']],
    [
      'somebody of a side that leads',
      led({ participants: { p: two } }),
      ['facilitator_involved frame'],
    ],
    ['nobody that leads', led({ facilitation: 'none', participants: { p: two } }), []],
    ['one factor', { ...whole, factors: { number } }, ['second_factor factors']],
    [
      'a look without a day',
      { ...whole, recurrence: { look: { ...whole.recurrence.look, date: '' } as never } },
      ['recurrence_unplanned recurrence'],
    ],
    ['one that is over', { ...agreed(), factors: { number }, recurrence: {} }, []],
  ])('on %s', (_, doc, advice) => {
    expect(told(postMortemAdvice(doc))).toEqual(advice);
  });

  it('keeps nobody from going on', () => {
    const doc = led({ facilitation: 'party' }, { ...whole, factors: { number }, recurrence: {} });
    expect(postMortemAdvice(doc)).toHaveLength(3);
    expect(play(doc, ['startReview', N], ['sign', N], ['sign', H]).stage).toBe('agreed');
  });

  it('on questions without an answer: what both answer together waits for the meeting', () => {
    const doc = blank({ template: postMortemTemplates.short });
    expect(told(postMortemAdvice(doc))).toEqual([
      'question_open questions northwind intended',
      'question_open questions harbour intended',
    ]);
    const answered = {
      ...doc,
      stage: 'in_meeting' as const,
      answers: { intended: { harbour: 'Nine' }, happened: { shared: 'Noon' } },
    };
    expect(told(postMortemAdvice(answered))).toEqual([
      'question_open questions northwind intended',
      'question_open questions went_well',
      'question_open questions differently',
    ]);
  });
});

describe('the sentences', () => {
  it('say what is missing, and about whom or what', () => {
    const change = { changes: { card: { ...card, owner: '' as const } } };
    expect(postMortemReadiness(submittedByN()).missing).toEqual([
      'The perspective of "harbour" is not submitted yet.',
    ]);
    expect(postMortemReadiness({ ...whole, ...change }).missing).toEqual([
      'Say which side will see to this change: "Every van carries a card with the numbers of the wards".',
    ]);
    expect(postMortemReadiness(agreed()).missing).toEqual([
      'See whether it came back, as planned for "2026-06-30".',
    ]);
  });

  it.each([...gapCodes, ...adviceCodes])('%s has a whole one', (code) => {
    const gap = { code, section: 'factors', entryId: 'number' } as const;
    expect(gapSentence(gap, whole)).toMatch(/^[A-Z"].*[.?]$/);
  });

  it('what is no post-mortem is told as such', () => {
    const bad = { stage: 'in_review' } as unknown as PostMortem;
    expect(postMortemReadiness(bad)).toEqual({
      stage: 'draft',
      next: null,
      missing: ['This is not a post-mortem.'],
    });
    expect(postMortemGaps(bad)).toEqual([]);
    expect(postMortemAdvice(bad)).toEqual([]);
  });
});
