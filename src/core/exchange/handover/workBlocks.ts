import type {
  HandoverCommitment,
  HandoverOutcome,
  HandoverOwned,
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

function outcomeFacts(one: HandoverOutcome, { words, day, text }: Writing): Fact[] {
  const { fields } = words;
  return [
    [fields.measure.label, text(one.measure)],
    [fields.baseline.label, text(one.baseline)],
    [fields.target.label, text(one.target)],
    [fields.by.label, day(one.by)],
    [fields.beneficiaries.label, text(one.beneficiaries)],
  ];
}

function commitmentBlocks(writing: Writing): Blocks {
  const { pack, words, heading } = writing;
  const { owed, expected } = pack.work.commitments;
  const { handover } = words;
  const party = { party: pack.party.name };
  const lines = (some: readonly HandoverCommitment[]) =>
    some.length > 0
      ? block(some.map((one) => commitmentEntry(one, writing)))
      : bullets([handover.noneOpen]);
  return [
    heading(2, handover.owed(party)),
    ...lines(owed),
    heading(2, handover.expected(party)),
    ...lines(expected),
  ];
}

function commitmentEntry(one: HandoverCommitment, { words, actor, day, text }: Writing): string {
  const { handover, dispositions, fields } = words;
  const { title, state, performer, requester, due, deliverable, conditions, disposition } = one;
  return entry(escapeMarkdownLine(text(title)), [
    [handover.fromWhom, actor(performer)],
    [handover.toWhom, actor(requester)],
    [handover.state, handover.states[state]],
    [handover.due, day(due)],
    [handover.deliverable, text(deliverable)],
    [handover.conditions, conditions.map(text).join(' · ')],
    [fields.disposition.label, disposition && dispositions[disposition].name],
  ]);
}
