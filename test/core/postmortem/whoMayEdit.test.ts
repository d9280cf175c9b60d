import { describe, expect, it } from 'vitest';
import {
  mayEdit,
  type PostMortem,
  type PostMortemActor,
  type PostMortemStage,
  postMortemStages,
  postMortemTemplates,
} from '../../../src/core/index.ts';
import { F, H, N, revealed, STRANGER, submittedByN, written } from './support/postMortems.ts';

const codeFor = (doc: unknown, actor: PostMortemActor, path: string) =>
  mayEdit(doc as PostMortem, actor, path.split('.'))?.code ?? 'free';

const asked = { id: 'mood', text: 'How do you feel about it?', answeredBy: 'party' } as const;
const together = { id: 'name', text: 'What do we call it?', answeredBy: 'shared' } as const;
const base = written({
  template: {
    id: 'own',
    version: 1,
    sections: [{ id: 'event', questions: [asked, together] }, { id: 'signOff' }],
  },
});

const actors = { N, H, F, STRANGER };
const FREE = 'free free free E_ACTOR';
const OF_N = 'free E_ACTOR E_ACTOR E_ACTOR';
const NOBODYS = 'E_STATE E_STATE E_STATE E_ACTOR';
const NOWHERE = 'E_UNKNOWN_FIELD E_UNKNOWN_FIELD E_UNKNOWN_FIELD E_ACTOR';

/** What N, H, the facilitator and a stranger are told about each place. */
const places: Record<string, string> = {
  title: FREE,
  'frame.purpose': FREE,
  'frame.groundRules': FREE,
  'frame.groundRules.r1': FREE,
  'event.violationType': FREE,
  'event.commitments.c1': FREE,
  'timeline.late.text': FREE,
  'timeline.late.order': FREE,
  'factors.number.noChangeReason': FREE,
  'changes.card.prevents.bridge': FREE,
  expectationReset: FREE,
  'escalation.ladder.mediation': FREE,
  'recurrence.look.note': FREE,
  'answers.name.shared': FREE,
  'event.disputes.northwind': OF_N,
  'perspectives.northwind': OF_N,
  'perspectives.northwind.happened': OF_N,
  'impact.northwind.integrity.after': OF_N,
  'acknowledgements.northwind.elements.regret': OF_N,
  'selfChecks.northwind.reliable': OF_N,
  'answers.mood.northwind': OF_N,
  id: NOBODYS,
  version: NOBODYS,
  stage: NOBODYS,
  partyIds: NOBODYS,
  createdAt: NOBODYS,
  createdBy: NOBODYS,
  template: NOBODYS,
  history: NOBODYS,
  signatures: NOBODYS,
  'signatures.s1.stance': NOBODYS,
  'understanding.northwind': NOBODYS,
  'understanding.northwind.r1.text': NOBODYS,
  'timeline.late.addedBy': NOBODYS,
  'timeline.late.positions.northwind': NOBODYS,
  'factors.number.by': NOBODYS,
  'perspectives.northwind.submittedAt': NOBODYS,
  'acknowledgements.northwind.received.harbour': NOBODYS,
  'recurrence.look.result': NOBODYS,
  weather: NOWHERE,
  'frame.weather': NOWHERE,
  'title.first': NOWHERE,
};

const open = postMortemStages.filter((stage) => stage !== 'closed');

describe.each(open)('while %s', (stage: PostMortemStage) => {
  it.each(Object.entries(places))('%s', (path, expected) => {
    const doc = { ...base, stage };
    const told = Object.values(actors).map((actor) => codeFor(doc, actor, path));
    expect(told.join(' ')).toBe(expected);
  });
});

it.each(Object.keys(places))('%s of a closed one stays as it is', (path) => {
  const doc = { ...base, stage: 'closed' };
  const told = Object.values(actors).map((actor) => codeFor(doc, actor, path));
  expect(told.join(' ')).toBe('E_CLOSED E_CLOSED E_CLOSED E_ACTOR');
});

describe('a perspective', () => {
  it('is its own side’s until it is submitted', () => {
    expect(codeFor(submittedByN(), N, 'perspectives.northwind.need')).toBe('E_CLOSED');
    expect(codeFor(submittedByN(), H, 'perspectives.harbour.need')).toBe('free');
    expect(codeFor(revealed(), H, 'perspectives.harbour.need')).toBe('E_CLOSED');
  });

  it('can be taken back only until both are open', () => {
    const told = (doc: PostMortem) =>
      mayEdit(doc, N, ['perspectives', 'northwind', 'need'])?.message;
    expect(told(submittedByN())).toContain('taken back');
    expect(told(revealed())).toContain('open by now');
  });
});

describe('the facilitator', () => {
  const led = (facilitation: string, facilitator: string) => ({
    ...base,
    frame: { ...base.frame, facilitation, facilitator },
  });
  it.each<[string, unknown, PostMortemActor, string]>([
    ['may edit when named', led('neutral', 'mediator'), F, 'free'],
    ['may edit when nobody is named', led('neutral', ''), F, 'free'],
    ['may edit from a third house', led('neutral', ''), { ...F, partyId: 'mediators' }, 'free'],
    ['is a stranger when somebody else is named', led('neutral', 'other'), F, 'E_ACTOR'],
    ['is a stranger to a talk that nobody leads', led('none', ''), F, 'E_ACTOR'],
    ['is a stranger to a talk that a side leads', led('party', 'mediator'), F, 'E_ACTOR'],
    ['is one only by role', led('neutral', ''), { partyId: '', personId: 'mediator' }, 'E_ACTOR'],
  ])('%s', (_, doc, actor, expected) => {
    expect(codeFor(doc, actor, 'frame.purpose')).toBe(expected);
  });

  it('of one side is somebody of that side', () => {
    const leading: PostMortemActor = { ...H, role: 'facilitator' };
    expect(codeFor(base, leading, 'perspectives.harbour.saw')).toBe('free');
    expect(codeFor(base, leading, 'perspectives.northwind.saw')).toBe('E_ACTOR');
  });
});

describe('answers', () => {
  it.each<[string, string]>([
    ['answers.mood.shared', 'E_SHAPE'],
    ['answers.name.harbour', 'E_SHAPE'],
    ['answers.weather.harbour', 'E_UNKNOWN_ITEM'],
    ['answers.mood', 'free'],
  ])('%s', (path, expected) => {
    expect(codeFor(base, H, path)).toBe(expected);
  });

  it('of the short template', () => {
    const doc = written({ template: postMortemTemplates.short });
    const [question] = postMortemTemplates.short.sections.flatMap(
      ({ questions = [] }) => questions,
    );
    const answerer = question?.answeredBy === 'shared' ? 'shared' : 'northwind';
    expect(codeFor(doc, N, `answers.${question?.id}.${answerer}`)).toBe('free');
  });
});

it.each<[string, unknown]>([
  ['null', null],
  ['a list', []],
  ['one side', { ...base, partyIds: ['harbour'] }],
  ['an unknown stage', { ...base, stage: 'toString' }],
])('refuses %s for a document', (_, doc) => {
  expect(codeFor(doc, H, 'title')).toBe('E_SHAPE');
});

it('says whose it is, and where', () => {
  expect(mayEdit(base, H, ['selfChecks', 'northwind', 'reliable'])).toEqual({
    code: 'E_ACTOR',
    message: 'This belongs to one side: only that side can change it.',
    path: 'selfChecks.northwind.reliable',
  });
});
