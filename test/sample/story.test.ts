import { describe, expect, it } from 'vitest';
import {
  articulationGaps,
  type Commitment,
  type CommitmentEventType,
  commitmentEventTypes,
  commitmentStates,
  compareWaves,
  currentArticulation,
  factStanding,
  lintLanguage,
  measureCommitments,
  type PostMortem,
  postMortemGaps,
  scoreResponses,
  validSignatures,
  verifyArticulation,
  waveChange,
} from '../../src/core/index.ts';
import { createSamplePartnership } from '../../src/sample/index.ts';
import { days } from './today.ts';

const today = days[0];
const sample = createSamplePartnership({ today });
const commitments = Object.values(sample.commitments);

describe('the promises', () => {
  const acts = (type: CommitmentEventType) =>
    commitments.flatMap(({ history }) => history.filter((entry) => entry.type === type));

  it('are some sixty, in every state and both ways', () => {
    expect(commitments.length).toBeGreaterThanOrEqual(58);
    expect(commitments.length).toBeLessThanOrEqual(68);
    expect(new Set(commitments.map(({ state }) => state))).toEqual(new Set(commitmentStates));
    const byPerformer = (id: string) =>
      commitments.filter(({ performer }) => performer.partyId === id);
    for (const id of Object.keys(sample.parties)) {
      expect(byPerformer(id).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('have conversations with every act, none of them overtaken', () => {
    const unused = commitmentEventTypes.filter((type) => acts(type).length === 0);
    expect(unused).toEqual([]);
    const entries = commitments.flatMap(({ history }) => history);
    expect(entries.filter(({ overtaken }) => overtaken)).toEqual([]);
  });

  it('mostly say which dimension they bear on, and each dimension has some', () => {
    const bearing = commitments.filter(({ dimensionIds }) => dimensionIds);
    expect(bearing.length).toBeGreaterThan(commitments.length * 0.75);
    for (const { id } of sample.instruments.alliance4?.dimensions ?? []) {
      const some = bearing.filter(({ dimensionIds }) => dimensionIds?.includes(id));
      expect(some.length, id).toBeGreaterThanOrEqual(8);
    }
  });

  it('were kept, kept late and missed by both sides', () => {
    for (const performer of Object.keys(sample.parties)) {
      const window = { from: '2000-01-01', to: '2999-12-31', now: today, performer };
      const measures = measureCommitments(sample.commitments, window);
      for (const key of ['kept', 'keptLate', 'missed', 'open'] as const) {
        expect(measures[key], `${performer} ${key}`).toBeGreaterThanOrEqual(1);
      }
      expect(measures.ppc).toBeGreaterThan(0.5);
      expect(measures.ppc).toBeLessThan(0.9);
    }
  });

  it('come from documents, too, and two drafts of these wait for their owner', () => {
    const from = (kind: string) => commitments.filter(({ source }) => source?.kind === kind);
    expect(from('post_mortem').length).toBeGreaterThanOrEqual(5);
    expect(from('articulation').length).toBeGreaterThanOrEqual(3);
    const isOwn = ({ by, performer }: Commitment) => by.partyId === performer.partyId;
    const drafts = commitments.filter(({ state, source }) => state === 'draft' && source);
    expect(drafts.length).toBeGreaterThanOrEqual(2);
    expect(drafts.every(isOwn)).toBe(true);
  });
});

describe('the surveys', () => {
  const { alliance4: instrument } = sample.instruments;
  if (!instrument) throw new Error('The sample has no alliance4.');
  const series = scoreResponses(Object.values(sample.responses), instrument);
  const waves = [...new Set(series.map(({ wave }) => wave))];
  const [first, second, third] = waves.map((wave) =>
    series.find(
      (one) => one.wave === wave && one.rater === 'northwind' && one.target === 'harbour',
    ),
  );

  it('are three waves that sort by time, both ways and of each itself, with nothing withheld', () => {
    expect(waves).toHaveLength(3);
    expect([...waves].sort(compareWaves)).toEqual(waves);
    expect(series).toHaveLength(12);
    for (const { scores, n } of series) {
      expect(n).toBeGreaterThanOrEqual(6);
      expect(Object.values(scores).map(({ withheld }) => withheld)).toEqual(Array(4).fill(null));
    }
  });

  it('tell how predictability fell in the second wave, and is still low in the third', () => {
    if (!first || !second || !third) throw new Error('A wave is missing.');
    const fall = waveChange(second, first).scores.predictability;
    const since = waveChange(third, second).scores.predictability;
    expect(fall?.indexChange).toBeLessThan(-25);
    expect(since?.indexChange).toBeGreaterThan(0);
    expect(since?.indexChange).toBeLessThan(15);
    const others = ['competence', 'integrity', 'benevolence'];
    for (const id of others) {
      expect(Math.abs(waveChange(second, first).scores[id]?.indexChange ?? 100)).toBeLessThan(12);
    }
  });
});

describe('the post-mortems', () => {
  const inStage = (stage: PostMortem['stage']) =>
    Object.values(sample.postMortems).filter((doc) => doc.stage === stage);
  const only = (stage: PostMortem['stage']) => {
    const [doc, ...others] = inStage(stage);
    if (!doc || others.length > 0) throw new Error(`Not one in ${stage}.`);
    return doc;
  };

  it('are one in each stage', () => {
    const stages = ['draft', 'sharing', 'in_meeting', 'in_review', 'agreed', 'closed'] as const;
    expect(
      Object.values(sample.postMortems)
        .map(({ stage }) => stage)
        .sort(),
    ).toEqual([...stages].sort());
  });

  it('wait for one side in sharing and in review', () => {
    const { harbour, northwind } = only('sharing').perspectives;
    expect(harbour?.submittedAt).not.toBe('');
    expect(northwind?.submittedAt).toBe('');
    expect(northwind?.intended).not.toBe('');
    expect(postMortemGaps(only('in_review'))).toMatchObject([
      { code: 'signature_missing', partyId: 'northwind' },
    ]);
  });

  it('leave something to talk about in the meeting: a fact, a factor, an understanding', () => {
    const doc = only('in_meeting');
    const standings = Object.values(doc.timeline).map((fact) => factStanding(fact, doc.partyIds));
    expect(new Set(standings)).toEqual(new Set(['agreed', 'disputed', 'one_sided']));
    const codes = postMortemGaps(doc).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['answer_missing', 'factor_open', 'change_condition_missing']),
    );
  });

  it('are looked at again today in the agreed one, and were in the closed one', () => {
    const agreed = only('agreed');
    expect(validSignatures(agreed)).toHaveLength(2);
    expect(postMortemGaps(agreed)).toEqual([
      { code: 'recurrence_open', section: 'recurrence', entryId: 'quarter' },
    ]);
    expect(agreed.recurrence.quarter?.date).toBe(today);
    const looks = Object.values(only('closed').recurrence).map(({ result }) => result);
    expect(looks).toEqual(['not_again']);
  });

  it('use in the agreed one no words that the library would ask about', () => {
    const { history, template, ...doc } = only('agreed');
    const hints = textsIn(doc).flatMap((text) =>
      lintLanguage(text, 'en').map(({ start, end }) => text.slice(start, end)),
    );
    expect(hints).toEqual([]);
  });
});

describe('the articulations', () => {
  const byStatus = Object.fromEntries(
    Object.values(sample.articulations).map((doc) => [doc.status, doc]),
  );
  const { superseded, in_force: inForce, in_review: inReview } = byStatus;
  if (!superseded || !inForce || !inReview) throw new Error('A version is missing.');

  it('are three, one of them in force, and signed by both as it stands', () => {
    expect(Object.keys(sample.articulations)).toHaveLength(3);
    expect(currentArticulation(sample.articulations)).toBe(inForce);
    for (const doc of [superseded, inForce]) {
      expect(verifyArticulation(doc)).toMatchObject({ verdict: 'as_signed', missing: [] });
    }
    expect([superseded, inForce, inReview].map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('have in the one in force a reservation, reasons, and rounds of understanding', () => {
    const stances = Object.values(inForce.signatures).map(({ stance }) => stance);
    expect(stances.sort()).toEqual(['agree', 'agree_with_reservation']);
    expect(Object.keys(inForce.reasons).length).toBeGreaterThanOrEqual(5);
    const rounds = Object.values(inForce.echoes).flatMap((section) => Object.values(section));
    expect(new Set(rounds.map(({ verdict }) => verdict))).toEqual(new Set(['confirmed', 'partly']));
    const kinds = Object.values(inForce.commitments).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['carried', 'amended', 'released']));
  });

  it('have in the one that is talked about all that can stand in the way', () => {
    const codes = articulationGaps(inReview).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'clause_differs',
        'clause_sent_back',
        'echo_missing',
        'echo_unanswered',
        'commitment_undecided',
        'signature_missing',
      ]),
    );
  });
});

/** All that people wrote, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
