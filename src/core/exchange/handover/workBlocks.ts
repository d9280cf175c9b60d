import type {
  HandoverCommitment,
  HandoverOutcome,
  HandoverOwned,
  HandoverPromise,
  HandoverSituation,
} from '../../articulation/handover/types.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, below, block, bullets, entry, type Fact, facts } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** What it is about, and what is open. */
export function workBlocks(writing: Writing): Blocks {
  const { pack, words, heading, list, day } = writing;
  const { sections, fields } = words;
  const { situation, purpose, outcomes, aims, resources, assumptions, reviewBy } = pack.work;
  const owner = (label: string) => (one: HandoverOwned) => ownerFacts(one, label, writing);
  return [
    heading(1, words.handover.work),
    ...facts([[fields.reviewBy.label, day(reviewBy)]]),
    ...below(
      heading(2, sections.situation.title),
      list(situation, ({ aspect }: HandoverSituation) => [['', aspect && words.aspects[aspect]]]),
    ),
    ...below(heading(2, sections.purpose.title), list(purpose)),
    ...below(
      heading(2, sections.outcome.title),
      list(outcomes, (one) => outcomeFacts(one, writing)),
    ),
    ...below(heading(2, sections.aim.title), list(aims, owner(fields.aimParty.label))),
    ...below(
      heading(2, sections.resource.title),
      list(resources, owner(fields.resourceParty.label)),
    ),
    ...below(heading(2, sections.assumption.title), list(assumptions)),
    ...commitmentBlocks(writing),
  ];
}

function ownerFacts({ partyId }: HandoverOwned, label: string, { party }: Writing): Fact[] {
  return [[label, partyId && party(partyId)]];
}

function outcomeFacts(one: HandoverOutcome, { words, day }: Writing): Fact[] {
  const { fields } = words;
  return [
    [fields.measure.label, one.measure],
    [fields.baseline.label, one.baseline],
    [fields.target.label, one.target],
    [fields.by.label, day(one.by)],
    [fields.beneficiaries.label, one.beneficiaries],
  ];
}

function commitmentBlocks(writing: Writing): Blocks {
  const { pack, words, heading } = writing;
  const { owed, expected, others } = pack.work.commitments;
  const { handover } = words;
  const party = { party: pack.party.name };
  const written = (some: readonly HandoverCommitment[]) =>
    block(some.map((one) => commitmentEntry(one, writing)));
  // Of the others nobody knows whose they are, so that "none" would be too much to say.
  const none = others.length > 0 ? [] : bullets([handover.noneOpen]);
  const lines = (some: readonly HandoverCommitment[]) => (some.length > 0 ? written(some) : none);
  return [
    ...below(heading(2, handover.owed(party)), lines(owed)),
    ...below(heading(2, handover.expected(party)), lines(expected)),
    ...below(
      heading(2, handover.othersOpen),
      block(others.map((one) => promiseEntry(one, writing))),
    ),
  ];
}

function commitmentEntry(one: HandoverCommitment, { words, actor, day }: Writing): string {
  const { handover } = words;
  const { title, performer, requester, due, deliverable, conditions } = one;
  return entry(escapeMarkdownLine(title), [
    [handover.fromWhom, actor(performer)],
    [handover.toWhom, actor(requester)],
    stateFact(one, words),
    [handover.due, day(due)],
    [handover.deliverable, deliverable],
    [handover.conditions, conditions.join(' · ')],
    dispositionFact(one, words),
  ]);
}

function promiseEntry(one: HandoverPromise, { words }: Writing): string {
  return entry(escapeMarkdownLine(one.title), [stateFact(one, words), dispositionFact(one, words)]);
}

function stateFact({ state }: HandoverPromise, { handover }: Writing['words']): Fact {
  return [handover.state, handover.states[state]];
}

function dispositionFact({ disposition }: HandoverPromise, words: Writing['words']): Fact {
  return [words.fields.disposition.label, disposition && words.dispositions[disposition].name];
}
